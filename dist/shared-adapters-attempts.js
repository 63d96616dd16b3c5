const require=process.getBuiltinModule;
import{a as j}from"./shared-domain-refusals-no-answer.js";import{a as L,b as v,f as N}from"./shared-adapters-connections.js";import{a as E,b as _,c as S,e as U,f as W,k as M}from"./shared-adapters-aws-config.js";
import{a as p,b as C,c as P,d as I,f as D}from"./shared-domain-failure.js";import{a as R}from"./shared-adapters-event.js";import{a as g}from"./shared-domain-error.js";var oe=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(r,o,s)=>e()(...s),construct:(r,o)=>new(e())(...o),
get:(r,o)=>e()[o]})};var B=oe("setImmediate");var ne=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(r,o,s)=>e()(...s),construct:(r,o)=>new(e())(...o),
get:(r,o)=>e()[o]})};var q=ne("setTimeout");function F(t,{timeout:e,maxAttempts:r},o){return{full:new y(t,{maxAttempts:r,attemptTimeout:Math.min(15e3,e/3)},o),short:new y(t,{maxAttempts:Math.min(r,2),attemptTimeout:Math.
min(4e3,e/8)},o)}}var y=class{#e;#r;#t;constructor(e,r,o=()=>{}){this.#e=e,this.#r=r,this.#t=o}async run(e,r){let o=new Map,s;for(let n=1;;n++)try{return await this.#n(
e,s,i=>r(n,i))}catch(i){if(!(i instanceof p))throw i;s=i;let a=P(i),c=(o.get(a)??0)+1;if(o.set(a,c),this.#o(n,o.get("slow down")??0)||c>=I[a])throw i;let m=D(c,
a,i.retryAfter,Math.random());if(m>=this.#e.remaining)throw i;this.#t(`${i.message}: attempt ${n+1} in ${Math.round(m)} ms`),await q(m,void 0,{signal:this.#e.signal}).
catch(()=>{throw k(e,i)})}}#o(e,r){let{maxAttempts:o}=this.#r;return e-r>=o||r>=o**2}async#n(e,r,o){let s=this.#e.signal;if(s.aborted)throw k(e,r);let n=new AbortController,
i=setTimeout(()=>n.abort(),this.#r.attemptTimeout),a=()=>n.abort();s.addEventListener("abort",a,{once:!0});try{let c=se(n.signal,s,{operation:e,last:r});return await Promise.
race([c,o(n.signal)])}finally{clearTimeout(i),s.removeEventListener("abort",a)}}};function se(t,e,{operation:r,last:o}){return new Promise((s,n)=>{t.addEventListener(
"abort",()=>n(e.aborted?k(r,o):new p(r,{kind:"timeout"})))})}function k(t,e){let r=e?` The last attempt failed: ${e.message}.`:"";return new g("E_TIMEOUT",`The \
step's time was over during ${t}.${r}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function u(t,{stsEndpoint:e,secretsManagerEndpoint:r,emulator:o,...s}){let n={sts:e,secretsmanager:r},i=t in n?n[t]:o;return{...s,endpoint:i}}var h=class{#e=new AbortController;#r;#t;constructor(e){this.#t=Date.now()+e,this.#r=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#t-Date.now()}stop(){clearTimeout(this.#r),this.#e.abort()}};var ie=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function $(t,e){let r=ie.find(([o])=>e.startsWith(o))?.[1]??"amazonaws.com";return new URL(`https://${t}.${e}.${r}`)}function J(t){return e=>{Promise.resolve().then(()=>ae(e(),t)).catch(()=>{})}}async function ae(t,e){let r=new Set(t.filter(o=>!me(o,e)));await e.waiting,await Promise.
all(t.map(async o=>{let s=await ce(o,e);r.has(o)&&e.connections.connectEarly(s(o.region),o.count)}))}async function ce({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:r,warmUp:o}=await t.load(),s=u(t.service,e);return o?.(s).catch(()=>{}),n=>r(n,s)}function me({to:t,region:e,count:r},o){let s=t==="sts"?"sts":
t.service,{endpoint:n}=u(s,o);if(n===void 0&&(o.useFips||o.useDualstack))return!1;let i=n?new URL(n.replaceAll("{region}",e)):$(s,e);return o.connections.connectEarly(
i,r),!0}var pe=process.getBuiltinModule("node:os"),le=t=>pe[t];var x=le("devNull");function K(t){let e=Object.entries(t).filter(([r])=>/^AWS_/i.test(r));for(let[r]of e)delete t[r];return t.AWS_CONFIG_FILE=x,t.AWS_SHARED_CREDENTIALS_FILE=x,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let r of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[r];Object.assign(t,Object.fromEntries(e))}}function z(t){return(e,r)=>{let o,s=()=>(o??=t().then(({open:n})=>n(e,r)),o);return{assumeWithToken:async(...n)=>(await s()).assumeWithToken(...n),assumeFrom:async(...n)=>(await s()).
assumeFrom(...n),callerArn:async()=>(await s()).callerArn()}}}var b=`permissions:
  id-token: write
  contents: read`,ue="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",de={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
b,"A job that sets permissions loses all that it does not name.",...t.map(e=>`Where a run comes from a fork or from Dependabot: ${e}`)]}),fork:t=>({message:"The\
 run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes that.",...t,"What needs the secrets belong\
s into a run after the merge, `on: push`, which asks for:",b]}),dependabot:t=>({message:"Dependabot started this run, and GitHub lets it read only: it gets no O\
IDC token.",fix:[...t,"If the job needs the secrets all the same, let it ask for the token:",b]})};function V(t,{maySkip:e}){let{message:r,fix:o}=de[t](e?[ue]:[]);
return new g("E_NO_ID_TOKEN",r,{fix:o.join(`
`)})}function G(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:r="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:o=""}=t;if(fe(t))return new A({url:r,bearer:o},e);let s=()=>Promise.reject(
V("own",{maySkip:!1}));return{isAvailable:!1,token:s,keys:s}}function fe(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:r}=t;return!!(e&&r&&
URL.canParse(e))}var A=class{isAvailable=!0;#e;#r;#t;constructor(e,r){this.#e=e.url,this.#r=e.bearer,this.#t=r}async token(e){let{attempts:r,connections:o,whileWaiting:s}=this.#t,
n=new URL(this.#e);n.searchParams.set("audience",e),o.connectEarly(n,1);try{let i=r.full.run("OIDC token request",async(a,c)=>{let d={headers:{authorization:`Be\
arer ${this.#r}`,accept:"application/json"},signal:c,connections:o,onConnected:s},w=await v("OIDC token request",n,d),f=this.#o("OIDC token request",w).value;if(typeof f!=
"string"||f==="")throw new p("OIDC token request",{kind:"garbage"});return f});return await C(()=>n.host,i)}catch(i){throw i instanceof p?i.kind!=="answer"?j(i,
"GitHub's OIDC provider"):new g("E_OIDC",`GitHub's OIDC provider gave no token (${i.message}).`,{fix:"Run the job again, once https://www.githubstatus.com shows\
 no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:i}):i}}async keys(e){let{attempts:r,
connections:o}=this.#t,s=new URL(`${e}/.well-known/jwks`);o.connectEarly(s,1);let n=i=>r.short.run("JWKS request",async(a,c)=>{let d=await v("JWKS request",i,{headers:{
accept:"application/json"},signal:c,connections:o});return this.#o("JWKS request",d)});try{return await n(s)}catch(i){if(!(i instanceof p&&i.status===404))throw i;
let a=await n(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==s.origin)throw new p(
"JWKS request",{kind:"garbage"});return n(new URL(c))}}#o(e,{status:r,headers:o,body:s}){let{clock:n}=this.#t;if(n.observe(o.date),r!==200){let i=N(o["retry-aft\
er"],n.now());throw new p(e,{kind:"answer",status:r,retryAfter:i})}try{let i=JSON.parse(s);if(typeof i=="object"&&i!==null)return i}catch{}throw new p(e,{kind:"\
garbage"})}};var ge=1e4;function H(t,e){return async(r,o)=>{let{askService:s}=await import("./ask-service.js"),n=Math.min(ge,t.remaining/3),i=new y(t,{maxAttempts:1,attemptTimeout:n});
return s(r,o,{connections:e,once:a=>i.run("verification request",(c,m)=>a(m))})}}function Q(t,e){return async({service:r,load:o},s)=>{let{openClient:n}=await o();return n(s,{settings:u(r,t),attempts:e[s.retryBudget]})}}var O=4;function Y(t){return Object.entries(t).flatMap(([e,r=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,o,s]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(r)??[];if(o===void 0||s===void 0)return[];let n={user:X(o),password:X(s)};return[...S(s,{minLength:O}),...S(n.password,{minLength:O}),...U(n,O)]})}function X(t){
try{return decodeURIComponent(t)}catch{return t}}async function Z(t){await t.mask(W(Y(t.environment)))}async function ut({identity:t,network:e},{runner:r,directory:o,clock:s,connections:n=new L(r.environment)}){let{environment:i}=r;await Z(r),n.tryFamilyFor(e.familyTimeout);
let a=new h(e.timeout),c=F(a,e,l=>r.debug(l)),m={...e,connections:n,clock:s},d,w=()=>(d??=import("./shared-adapters-sts.js").then(l=>l.stsServices(u("sts",m),c)),
d),f=()=>import("./shared-adapters-token-signature.js"),T=Promise.withResolvers(),ee={runner:r,directory:o,clock:s,provider:G(i,{attempts:c,connections:n,clock:s,whileWaiting:()=>{
T.resolve(),Promise.all([w(),f()]).then(([l])=>{M(),l.warmUp().catch(()=>{})},()=>{})}}),verifyToken:async(...l)=>{let[re]=await Promise.all([f(),B()]);return re.
verifyToken(...l)},origin:R(i),timeOver:a.signal,readAwsConfig:E,readAwsCredentials:()=>_(i),verifyWithService:H(a,n),revokeTokens:async l=>(await import("./token-revoker.js")).
revokeTokens(l,i),connectEarly:J({...m,waiting:T.promise,loadSts:w}),sts:z(w),openClient:Q(m,c),aws:m,attempts:c},te=t?K(process.env):()=>{};return{...ee,close:()=>{
a.stop(),n.close(),te()}}}export{V as a,ut as b};
