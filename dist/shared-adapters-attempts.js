const require=process.getBuiltinModule;
import{a as L,b as v,d as N}from"./shared-adapters-connections.js";import{a as R,b as _,c as x,e as M,f as W,k as U}from"./shared-adapters-aws-config.js";import{a as m,b as P,
c as C,d as I,f as D}from"./shared-domain-failure.js";import{a as E}from"./shared-adapters-event.js";import{a as l}from"./shared-domain-error.js";var ne=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(n,r,o)=>e()(...o),construct:(n,r)=>new(e())(...r),
get:(n,r)=>e()[r]})};var j=ne("setImmediate");var oe=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(n,r,o)=>e()(...o),construct:(n,r)=>new(e())(...r),
get:(n,r)=>e()[r]})};var B=oe("setTimeout");function F(t,{timeout:e,maxAttempts:n},r){return{full:new g(t,{maxAttempts:n,attemptTimeout:Math.min(15e3,e/3)},r),short:new g(t,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,e/8)},r)}}var g=class{#e;#r;#t;constructor(e,n,r=()=>{}){this.#e=e,this.#r=n,this.#t=r}async run(e,n){let r=new Map;for(let o=1;;o++)try{return await this.#o(
e,s=>n(o,s))}catch(s){if(!(s instanceof m))throw s;let i=C(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#n(o,r.get("slow down")??0)||a>=I[i])throw s;let c=D(a,i,s.retryAfter,
Math.random());if(c>=this.#e.remaining)throw s;this.#t(`${s.message}: attempt ${o+1} in ${Math.round(c)} ms`),await B(c,void 0,{signal:this.#e.signal}).catch(()=>{
throw S(e,s)})}}#n(e,n){let{maxAttempts:r}=this.#r;return e-n>=r||n>=r**2}async#o(e,n){let r=this.#e.signal;if(r.aborted)throw S(e);let o=new AbortController,s=setTimeout(
()=>o.abort(),this.#r.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=se(o.signal,e,r);return await Promise.race([a,n(o.signal)])}finally{
clearTimeout(s),r.removeEventListener("abort",i)}}};function se(t,e,n){return new Promise((r,o)=>{t.addEventListener("abort",()=>o(n.aborted?S(e):new m(e,{kind:"\
timeout"})))})}function S(t,e){let n=e?` The last attempt failed: ${e.message}.`:"";return new l("E_TIMEOUT",`The step's time was over during ${t}.${n}`,{fix:"N\
othing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function f(t,{stsEndpoint:e,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:e,secretsmanager:n},i=t in s?s[t]:r;return{...o,endpoint:i}}var ie=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function q(t,e){let n=ie.find(([r])=>e.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${t}.${e}.${n}`)}function $(t){return e=>{Promise.resolve().then(()=>ae(e(),t)).catch(()=>{})}}async function ae(t,e){let n=new Set(t.filter(r=>!me(r,e)));await e.waiting,await Promise.
all(t.map(async r=>{let o=await ce(r,e);n.has(r)&&e.connections.connectAhead(o(r.region),r.count)}))}async function ce({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:n}=await t.load();return r=>n(r,f(t.service,e))}function me({to:t,region:e,count:n},r){let o=t==="sts"?"sts":t.service,{endpoint:s}=f(o,r);if(s===
void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",e)):q(o,e);return r.connections.connectAhead(i,n),!0}var y=class{#e=new AbortController;#r;#t;constructor(e){this.#t=Date.now()+e,this.#r=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#t-Date.now()}stop(){clearTimeout(this.#r),this.#e.abort()}};var pe=process.getBuiltinModule("node:os"),le=t=>pe[t];var k=le("devNull");function K(t){let e=Object.entries(t).filter(([n])=>/^AWS_/i.test(n));for(let[n]of e)delete t[n];return t.AWS_CONFIG_FILE=k,t.AWS_SHARED_CREDENTIALS_FILE=k,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[n];Object.assign(t,Object.fromEntries(e))}}function J(t){return(e,n)=>{let r,o=()=>(r??=t().then(({open:s})=>s(e,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var b=`permissions:
  id-token: write
  contents: read`,de="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",ue={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
b,"A job that sets permissions loses all that it does not name.",...t.map(e=>`Where a run comes from a fork or from Dependabot: ${e}`)]}),fork:t=>({message:"The\
 run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes that.",...t,"What needs the secrets belong\
s into a run after the merge, `on: push`, which asks for:",b]}),dependabot:t=>({message:"Dependabot started this run, and GitHub lets it read only: it gets no O\
IDC token.",fix:[...t,"If the job needs the secrets all the same, let it ask for the token:",b]})};function H(t,{maySkip:e}){let{message:n,fix:r}=ue[t](e?[de]:[]);
return new l("E_NO_ID_TOKEN",n,{fix:r.join(`
`)})}var fe={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the \
certificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way:\
 run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in\
 time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is no\
ne of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},he={ENOTFOUND:{what:"\
could not be found: the name server does not know its host",fix:"See that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a p\
roxy, set HTTPS_PROXY."},EAI_AGAIN:{what:"could not be found: the name server did not answer",fix:"Run the job again. If it lasts, the network of the runner has\
 no name server, or needs a proxy: set HTTPS_PROXY."},ECONNREFUSED:{what:"could not be reached: nobody listens there",fix:"See what should listen: a proxy that \
HTTPS_PROXY names, or an emulator that an endpoint input names."}};function z(t,e){let{kind:n,code:r="",host:o}=t,{what:s,fix:i}=he[r]??fe[n==="answer"?"garbage":
n],a=o===void 0?"":` at ${o}`;return new l("E_NETWORK",`${e}${a} ${s} (${t.message}).`,{fix:i,cause:t})}function X(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:n="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:r=""}=t;if(ge(t))return new A({url:n,bearer:r},e);let o=()=>Promise.reject(
H("own",{maySkip:!1}));return{isAvailable:!1,token:o,keys:o}}function ge(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:n}=t;return!!(e&&n&&
URL.canParse(e))}var A=class{isAvailable=!0;#e;#r;#t;constructor(e,n){this.#e=e.url,this.#r=e.bearer,this.#t=n}async token(e){let{attempts:n,connections:r,whileWaiting:o}=this.#t,
s=new URL(this.#e);s.searchParams.set("audience",e),r.connectAhead(s,1);try{let i=n.full.run("OIDC token request",async(a,c)=>{let p={headers:{authorization:`Be\
arer ${this.#r}`,accept:"application/json"},signal:c,connections:r,onConnected:o},w=await v("OIDC token request",s,p),h=this.#n("OIDC token request",w).value;if(typeof h!=
"string"||h==="")throw new m("OIDC token request",{kind:"garbage"});return h});return await P(()=>s.host,i)}catch(i){throw i instanceof m?i.kind!=="answer"?z(i,
"GitHub's OIDC provider"):new l("E_OIDC",`GitHub's OIDC provider gave no token (${i.message}).`,{fix:"Run the job again, once https://www.githubstatus.com shows\
 no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:i}):i}}async keys(e){let{attempts:n,
connections:r}=this.#t,o=new URL(`${e}/.well-known/jwks`);r.connectAhead(o,1);let s=i=>n.short.run("JWKS request",async(a,c)=>{let p=await v("JWKS request",i,{headers:{
accept:"application/json"},signal:c,connections:r});return this.#n("JWKS request",p)});try{return await s(o)}catch(i){if(!(i instanceof m&&i.status===404))throw i;
let a=await s(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==o.origin)throw new m(
"JWKS request",{kind:"garbage"});return s(new URL(c))}}#n(e,{status:n,headers:r,body:o}){let{clock:s}=this.#t;if(s.observe(r.date),n!==200){let i=N(r["retry-aft\
er"],s.now());throw new m(e,{kind:"answer",status:n,retryAfter:i})}try{let i=JSON.parse(o);if(typeof i=="object"&&i!==null)return i}catch{}throw new m(e,{kind:"\
garbage"})}};var we=1e4;function V(t,e,n){return async(r,o)=>{let{askService:s}=await import("./ask-service.js"),i=Math.min(we,t.remaining/3),a=new g(t,{maxAttempts:1,attemptTimeout:i});
return s(r,o,{connections:e,environment:n,once:c=>a.run("verification request",(d,p)=>c(p))})}}function Y(t,e){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:f(n,t),attempts:e[o.retryBudget]})}}var O=4;function Q(t){return Object.entries(t).flatMap(([e,n=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:G(r),password:G(o)};return[...x(o,{minLength:O}),...x(s.password,{minLength:O}),...M(s,O)]})}function G(t){
try{return decodeURIComponent(t)}catch{return t}}async function Z(t){await t.mask(W(Q(t.environment)))}async function gt({identity:t,network:e},{runner:n,directory:r,clock:o,connections:s=new L(n.environment)}){let{environment:i}=n;await Z(n),s.tryFamilyFor(e.familyTimeout);
let a=new y(e.timeout),c=F(a,e,u=>n.debug(u)),d={...e,connections:s,clock:o},p,w=()=>(p??=import("./shared-adapters-sts.js").then(u=>u.stsServices(f("sts",d),c)),
p),h=()=>import("./shared-adapters-token-signature.js"),T=Promise.withResolvers(),ee={runner:n,directory:r,clock:o,provider:X(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
T.resolve(),Promise.all([w(),h()]).then(U,()=>{})}}),verifyToken:async(...u)=>{let[re]=await Promise.all([h(),j()]);return re.verifyToken(...u)},origin:E(i),timeOver:a.
signal,readAwsConfig:R,readAwsCredentials:()=>_(i),verifyWithService:V(a,s,i),revokeTokens:async u=>(await import("./token-revoker.js")).revokeTokens(u,i),connectAhead:$(
{...d,waiting:T.promise,loadSts:w}),sts:J(w),openClient:Y(d,c),aws:d,attempts:c},te=t?K(process.env):()=>{};return{...ee,close:()=>{a.stop(),s.close(),te()}}}export{H as a,z as b,gt as c};
