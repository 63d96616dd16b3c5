const require=process.getBuiltinModule;
import{a as j}from"./shared-domain-refusals-no-answer.js";import{a as L,b as v,f as N}from"./shared-adapters-connections.js";import{a as E,b as _,c as S,e as W,f as U,k as M}from"./shared-adapters-aws-config.js";
import{a as m,b as P,c as R,d as I,f as D}from"./shared-domain-failure.js";import{a as C}from"./shared-adapters-event.js";import{a as g}from"./shared-domain-error.js";var oe=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(o,r,n)=>e()(...n),construct:(o,r)=>new(e())(...r),
get:(o,r)=>e()[r]})};var B=oe("setImmediate");var ne=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(o,r,n)=>e()(...n),construct:(o,r)=>new(e())(...r),
get:(o,r)=>e()[r]})};var q=ne("setTimeout");function F(t,{timeout:e,maxAttempts:o},r){return{full:new y(t,{maxAttempts:o,attemptTimeout:Math.min(15e3,e/3)},r),short:new y(t,{maxAttempts:Math.min(o,2),attemptTimeout:Math.
min(4e3,e/8)},r)}}var y=class{#e;#r;#t;constructor(e,o,r=()=>{}){this.#e=e,this.#r=o,this.#t=r}async run(e,o){let r=new Map;for(let n=1;;n++)try{return await this.#n(
e,s=>o(n,s))}catch(s){if(!(s instanceof m))throw s;let i=R(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#o(n,r.get("slow down")??0)||a>=I[i])throw s;let c=D(a,i,s.retryAfter,
Math.random());if(c>=this.#e.remaining)throw s;this.#t(`${s.message}: attempt ${n+1} in ${Math.round(c)} ms`),await q(c,void 0,{signal:this.#e.signal}).catch(()=>{
throw k(e,s)})}}#o(e,o){let{maxAttempts:r}=this.#r;return e-o>=r||o>=r**2}async#n(e,o){let r=this.#e.signal;if(r.aborted)throw k(e);let n=new AbortController,s=setTimeout(
()=>n.abort(),this.#r.attemptTimeout),i=()=>n.abort();r.addEventListener("abort",i,{once:!0});try{let a=se(n.signal,e,r);return await Promise.race([a,o(n.signal)])}finally{
clearTimeout(s),r.removeEventListener("abort",i)}}};function se(t,e,o){return new Promise((r,n)=>{t.addEventListener("abort",()=>n(o.aborted?k(e):new m(e,{kind:"\
timeout"})))})}function k(t,e){let o=e?` The last attempt failed: ${e.message}.`:"";return new g("E_TIMEOUT",`The step's time was over during ${t}.${o}`,{fix:"N\
othing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function u(t,{stsEndpoint:e,secretsManagerEndpoint:o,emulator:r,...n}){let s={sts:e,secretsmanager:o},i=t in s?s[t]:r;return{...n,endpoint:i}}var h=class{#e=new AbortController;#r;#t;constructor(e){this.#t=Date.now()+e,this.#r=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#t-Date.now()}stop(){clearTimeout(this.#r),this.#e.abort()}};var ie=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function $(t,e){let o=ie.find(([r])=>e.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${t}.${e}.${o}`)}function J(t){return e=>{Promise.resolve().then(()=>ae(e(),t)).catch(()=>{})}}async function ae(t,e){let o=new Set(t.filter(r=>!me(r,e)));await e.waiting,await Promise.
all(t.map(async r=>{let n=await ce(r,e);o.has(r)&&e.connections.connectEarly(n(r.region),r.count)}))}async function ce({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:o,rehearse:r}=await t.load(),n=u(t.service,e);return r?.(n).catch(()=>{}),s=>o(s,n)}function me({to:t,region:e,count:o},r){let n=t==="sts"?"s\
ts":t.service,{endpoint:s}=u(n,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",e)):$(n,e);return r.connections.connectEarly(
i,o),!0}var pe=process.getBuiltinModule("node:os"),le=t=>pe[t];var x=le("devNull");function K(t){let e=Object.entries(t).filter(([o])=>/^AWS_/i.test(o));for(let[o]of e)delete t[o];return t.AWS_CONFIG_FILE=x,t.AWS_SHARED_CREDENTIALS_FILE=x,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let o of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[o];Object.assign(t,Object.fromEntries(e))}}function z(t){return(e,o)=>{let r,n=()=>(r??=t().then(({open:s})=>s(e,o)),r);return{assumeWithToken:async(...s)=>(await n()).assumeWithToken(...s),assumeFrom:async(...s)=>(await n()).
assumeFrom(...s),callerArn:async()=>(await n()).callerArn()}}}var b=`permissions:
  id-token: write
  contents: read`,ue="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",de={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
b,"A job that sets permissions loses all that it does not name.",...t.map(e=>`Where a run comes from a fork or from Dependabot: ${e}`)]}),fork:t=>({message:"The\
 run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes that.",...t,"What needs the secrets belong\
s into a run after the merge, `on: push`, which asks for:",b]}),dependabot:t=>({message:"Dependabot started this run, and GitHub lets it read only: it gets no O\
IDC token.",fix:[...t,"If the job needs the secrets all the same, let it ask for the token:",b]})};function V(t,{maySkip:e}){let{message:o,fix:r}=de[t](e?[ue]:[]);
return new g("E_NO_ID_TOKEN",o,{fix:r.join(`
`)})}function G(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:o="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:r=""}=t;if(fe(t))return new A({url:o,bearer:r},e);let n=()=>Promise.reject(
V("own",{maySkip:!1}));return{isAvailable:!1,token:n,keys:n}}function fe(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:o}=t;return!!(e&&o&&
URL.canParse(e))}var A=class{isAvailable=!0;#e;#r;#t;constructor(e,o){this.#e=e.url,this.#r=e.bearer,this.#t=o}async token(e){let{attempts:o,connections:r,whileWaiting:n}=this.#t,
s=new URL(this.#e);s.searchParams.set("audience",e),r.connectEarly(s,1);try{let i=o.full.run("OIDC token request",async(a,c)=>{let d={headers:{authorization:`Be\
arer ${this.#r}`,accept:"application/json"},signal:c,connections:r,onConnected:n},w=await v("OIDC token request",s,d),f=this.#o("OIDC token request",w).value;if(typeof f!=
"string"||f==="")throw new m("OIDC token request",{kind:"garbage"});return f});return await P(()=>s.host,i)}catch(i){throw i instanceof m?i.kind!=="answer"?j(i,
"GitHub's OIDC provider"):new g("E_OIDC",`GitHub's OIDC provider gave no token (${i.message}).`,{fix:"Run the job again, once https://www.githubstatus.com shows\
 no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:i}):i}}async keys(e){let{attempts:o,
connections:r}=this.#t,n=new URL(`${e}/.well-known/jwks`);r.connectEarly(n,1);let s=i=>o.short.run("JWKS request",async(a,c)=>{let d=await v("JWKS request",i,{headers:{
accept:"application/json"},signal:c,connections:r});return this.#o("JWKS request",d)});try{return await s(n)}catch(i){if(!(i instanceof m&&i.status===404))throw i;
let a=await s(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==n.origin)throw new m(
"JWKS request",{kind:"garbage"});return s(new URL(c))}}#o(e,{status:o,headers:r,body:n}){let{clock:s}=this.#t;if(s.observe(r.date),o!==200){let i=N(r["retry-aft\
er"],s.now());throw new m(e,{kind:"answer",status:o,retryAfter:i})}try{let i=JSON.parse(n);if(typeof i=="object"&&i!==null)return i}catch{}throw new m(e,{kind:"\
garbage"})}};var ge=1e4;function H(t,e){return async(o,r)=>{let{askService:n}=await import("./ask-service.js"),s=Math.min(ge,t.remaining/3),i=new y(t,{maxAttempts:1,attemptTimeout:s});
return n(o,r,{connections:e,once:a=>i.run("verification request",(c,l)=>a(l))})}}function Q(t,e){return async({service:o,load:r},n)=>{let{openClient:s}=await r();return s(n,{settings:u(o,t),attempts:e[n.retryBudget]})}}var O=4;function Y(t){return Object.entries(t).flatMap(([e,o=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,r,n]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(o)??[];if(r===void 0||n===void 0)return[];let s={user:X(r),password:X(n)};return[...S(n,{minLength:O}),...S(s.password,{minLength:O}),...W(s,O)]})}function X(t){
try{return decodeURIComponent(t)}catch{return t}}async function Z(t){await t.mask(U(Y(t.environment)))}async function ut({identity:t,network:e},{runner:o,directory:r,clock:n,connections:s=new L(o.environment)}){let{environment:i}=o;await Z(o),s.tryFamilyFor(e.familyTimeout);
let a=new h(e.timeout),c=F(a,e,p=>o.debug(p)),l={...e,connections:s,clock:n},d,w=()=>(d??=import("./shared-adapters-sts.js").then(p=>p.stsServices(u("sts",l),c)),
d),f=()=>import("./shared-adapters-token-signature.js"),T=Promise.withResolvers(),ee={runner:o,directory:r,clock:n,provider:G(i,{attempts:c,connections:s,clock:n,whileWaiting:()=>{
T.resolve(),Promise.all([w(),f()]).then(([p])=>{M(),p.rehearse().catch(()=>{})},()=>{})}}),verifyToken:async(...p)=>{let[re]=await Promise.all([f(),B()]);return re.
verifyToken(...p)},origin:C(i),timeOver:a.signal,readAwsConfig:E,readAwsCredentials:()=>_(i),verifyWithService:H(a,s),revokeTokens:async p=>(await import("./token-revoker.js")).
revokeTokens(p,i),connectEarly:J({...l,waiting:T.promise,loadSts:w}),sts:z(w),openClient:Q(l,c),aws:l,attempts:c},te=t?K(process.env):()=>{};return{...ee,close:()=>{
a.stop(),s.close(),te()}}}export{V as a,ut as b};
