const require=process.getBuiltinModule;
import{a as j}from"./shared-domain-refusals-no-answer.js";import{a as L,b as v,f as M}from"./shared-adapters-connections.js";import{a as _,b as P,c as S,e as N,f as W,k as U}from"./shared-adapters-aws-config.js";
import{a as m,b as R,c as I,d as C,f as D}from"./shared-domain-failure.js";import{a as E}from"./shared-adapters-event.js";import{a as g}from"./shared-domain-error.js";var oe=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(o,r,s)=>e()(...s),construct:(o,r)=>new(e())(...r),
get:(o,r)=>e()[r]})};var B=oe("setImmediate");var se=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(o,r,s)=>e()(...s),construct:(o,r)=>new(e())(...r),
get:(o,r)=>e()[r]})};var q=se("setTimeout");function F(t,{timeout:e,maxAttempts:o},r){return{full:new y(t,{maxAttempts:o,attemptTimeout:Math.min(15e3,e/3)},r),short:new y(t,{maxAttempts:Math.min(o,2),attemptTimeout:Math.
min(4e3,e/8)},r)}}var y=class{#e;#r;#t;constructor(e,o,r=()=>{}){this.#e=e,this.#r=o,this.#t=r}async run(e,o){let r=new Map;for(let s=1;;s++)try{return await this.#s(
e,n=>o(s,n))}catch(n){if(!(n instanceof m))throw n;let i=I(n),c=(r.get(i)??0)+1;if(r.set(i,c),this.#o(s,r.get("slow down")??0)||c>=C[i])throw n;let a=D(c,i,n.retryAfter,
Math.random());if(a>=this.#e.remaining)throw n;this.#t(`${n.message}: attempt ${s+1} in ${Math.round(a)} ms`),await q(a,void 0,{signal:this.#e.signal}).catch(()=>{
throw k(e,n)})}}#o(e,o){let{maxAttempts:r}=this.#r;return e-o>=r||o>=r**2}async#s(e,o){let r=this.#e.signal;if(r.aborted)throw k(e);let s=new AbortController,n=setTimeout(
()=>s.abort(),this.#r.attemptTimeout),i=()=>s.abort();r.addEventListener("abort",i,{once:!0});try{let c=ne(s.signal,e,r);return await Promise.race([c,o(s.signal)])}finally{
clearTimeout(n),r.removeEventListener("abort",i)}}};function ne(t,e,o){return new Promise((r,s)=>{t.addEventListener("abort",()=>s(o.aborted?k(e):new m(e,{kind:"\
timeout"})))})}function k(t,e){let o=e?` The last attempt failed: ${e.message}.`:"";return new g("E_TIMEOUT",`The step's time was over during ${t}.${o}`,{fix:"N\
othing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function u(t,{stsEndpoint:e,secretsManagerEndpoint:o,emulator:r,...s}){let n={sts:e,secretsmanager:o},i=t in n?n[t]:r;return{...s,endpoint:i}}var ie=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function $(t,e){let o=ie.find(([r])=>e.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${t}.${e}.${o}`)}function J(t){return e=>{Promise.resolve().then(()=>ae(e(),t)).catch(()=>{})}}async function ae(t,e){let o=new Set(t.filter(r=>!me(r,e)));await e.waiting,await Promise.
all(t.map(async r=>{let s=await ce(r,e);o.has(r)&&e.connections.connectAhead(s(r.region),r.count)}))}async function ce({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:o}=await t.load();return r=>o(r,u(t.service,e))}function me({to:t,region:e,count:o},r){let s=t==="sts"?"sts":t.service,{endpoint:n}=u(s,r);if(n===
void 0&&(r.useFips||r.useDualstack))return!1;let i=n?new URL(n.replaceAll("{region}",e)):$(s,e);return r.connections.connectAhead(i,o),!0}var w=class{#e=new AbortController;#r;#t;constructor(e){this.#t=Date.now()+e,this.#r=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#t-Date.now()}stop(){clearTimeout(this.#r),this.#e.abort()}};var pe=process.getBuiltinModule("node:os"),le=t=>pe[t];var x=le("devNull");function K(t){let e=Object.entries(t).filter(([o])=>/^AWS_/i.test(o));for(let[o]of e)delete t[o];return t.AWS_CONFIG_FILE=x,t.AWS_SHARED_CREDENTIALS_FILE=x,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let o of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[o];Object.assign(t,Object.fromEntries(e))}}function z(t){return(e,o)=>{let r,s=()=>(r??=t().then(({open:n})=>n(e,o)),r);return{assumeWithToken:async(...n)=>(await s()).assumeWithToken(...n),assumeFrom:async(...n)=>(await s()).
assumeFrom(...n),callerArn:async()=>(await s()).callerArn()}}}var A=`permissions:
  id-token: write
  contents: read`,de="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",ue={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
A,"A job that sets permissions loses all that it does not name.",...t.map(e=>`Where a run comes from a fork or from Dependabot: ${e}`)]}),fork:t=>({message:"The\
 run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes that.",...t,"What needs the secrets belong\
s into a run after the merge, `on: push`, which asks for:",A]}),dependabot:t=>({message:"Dependabot started this run, and GitHub lets it read only: it gets no O\
IDC token.",fix:[...t,"If the job needs the secrets all the same, let it ask for the token:",A]})};function V(t,{maySkip:e}){let{message:o,fix:r}=ue[t](e?[de]:[]);
return new g("E_NO_ID_TOKEN",o,{fix:r.join(`
`)})}function G(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:o="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:r=""}=t;if(fe(t))return new b({url:o,bearer:r},e);let s=()=>Promise.reject(
V("own",{maySkip:!1}));return{isAvailable:!1,token:s,keys:s}}function fe(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:o}=t;return!!(e&&o&&
URL.canParse(e))}var b=class{isAvailable=!0;#e;#r;#t;constructor(e,o){this.#e=e.url,this.#r=e.bearer,this.#t=o}async token(e){let{attempts:o,connections:r,whileWaiting:s}=this.#t,
n=new URL(this.#e);n.searchParams.set("audience",e),r.connectAhead(n,1);try{let i=o.full.run("OIDC token request",async(c,a)=>{let p={headers:{authorization:`Be\
arer ${this.#r}`,accept:"application/json"},signal:a,connections:r,onConnected:s},h=await v("OIDC token request",n,p),f=this.#o("OIDC token request",h).value;if(typeof f!=
"string"||f==="")throw new m("OIDC token request",{kind:"garbage"});return f});return await R(()=>n.host,i)}catch(i){throw i instanceof m?i.kind!=="answer"?j(i,
"GitHub's OIDC provider"):new g("E_OIDC",`GitHub's OIDC provider gave no token (${i.message}).`,{fix:"Run the job again, once https://www.githubstatus.com shows\
 no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:i}):i}}async keys(e){let{attempts:o,
connections:r}=this.#t,s=new URL(`${e}/.well-known/jwks`);r.connectAhead(s,1);let n=i=>o.short.run("JWKS request",async(c,a)=>{let p=await v("JWKS request",i,{headers:{
accept:"application/json"},signal:a,connections:r});return this.#o("JWKS request",p)});try{return await n(s)}catch(i){if(!(i instanceof m&&i.status===404))throw i;
let c=await n(new URL(`${e}/.well-known/openid-configuration`)),a=String(c.jwks_uri);if(c.issuer!==e||!URL.canParse(a)||new URL(a).origin!==s.origin)throw new m(
"JWKS request",{kind:"garbage"});return n(new URL(a))}}#o(e,{status:o,headers:r,body:s}){let{clock:n}=this.#t;if(n.observe(r.date),o!==200){let i=M(r["retry-aft\
er"],n.now());throw new m(e,{kind:"answer",status:o,retryAfter:i})}try{let i=JSON.parse(s);if(typeof i=="object"&&i!==null)return i}catch{}throw new m(e,{kind:"\
garbage"})}};var ge=1e4;function H(t,e,o){return async(r,s)=>{let{askService:n}=await import("./ask-service.js"),i=Math.min(ge,t.remaining/3),c=new y(t,{maxAttempts:1,attemptTimeout:i});
return n(r,s,{connections:e,environment:o,once:a=>c.run("verification request",(l,p)=>a(p))})}}function Q(t,e){return async({service:o,load:r},s)=>{let{openClient:n}=await r();return n(s,{settings:u(o,t),attempts:e[s.retryBudget]})}}var O=4;function Y(t){return Object.entries(t).flatMap(([e,o=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,r,s]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(o)??[];if(r===void 0||s===void 0)return[];let n={user:X(r),password:X(s)};return[...S(s,{minLength:O}),...S(n.password,{minLength:O}),...N(n,O)]})}function X(t){
try{return decodeURIComponent(t)}catch{return t}}async function Z(t){await t.mask(W(Y(t.environment)))}async function dt({identity:t,network:e},{runner:o,directory:r,clock:s,connections:n=new L(o.environment)}){let{environment:i}=o;await Z(o),n.tryFamilyFor(e.familyTimeout);
let c=new w(e.timeout),a=F(c,e,d=>o.debug(d)),l={...e,connections:n,clock:s},p,h=()=>(p??=import("./shared-adapters-sts.js").then(d=>d.stsServices(u("sts",l),a)),
p),f=()=>import("./shared-adapters-token-signature.js"),T=Promise.withResolvers(),ee={runner:o,directory:r,clock:s,provider:G(i,{attempts:a,connections:n,clock:s,whileWaiting:()=>{
T.resolve(),Promise.all([h(),f()]).then(U,()=>{})}}),verifyToken:async(...d)=>{let[re]=await Promise.all([f(),B()]);return re.verifyToken(...d)},origin:E(i),timeOver:c.
signal,readAwsConfig:_,readAwsCredentials:()=>P(i),verifyWithService:H(c,n,i),revokeTokens:async d=>(await import("./token-revoker.js")).revokeTokens(d,i),connectAhead:J(
{...l,waiting:T.promise,loadSts:h}),sts:z(h),openClient:Q(l,a),aws:l,attempts:a},te=t?K(process.env):()=>{};return{...ee,close:()=>{c.stop(),n.close(),te()}}}export{V as a,dt as b};
