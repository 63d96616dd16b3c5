const require=process.getBuiltinModule;
import{a as L,b as v,c as N,e as M}from"./shared-adapters-connections.js";import{a as _,b as P,c as x,e as W,f as B,k as j}from"./shared-adapters-aws-config.js";import{a as R}from"./shared-adapters-event.js";
import{a as p,b as E,c as C,d as I,f as D}from"./shared-domain-failure.js";import{a as m}from"./shared-domain-error.js";var ne=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(o,r,n)=>e()(...n),construct:(o,r)=>new(e())(...r),
get:(o,r)=>e()[r]})};var U=ne("setImmediate");var se=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(o,r,n)=>e()(...n),construct:(o,r)=>new(e())(...r),
get:(o,r)=>e()[r]})};var q=se("setTimeout");function F(t,{timeout:e,maxAttempts:o},r){return{full:new f(t,{maxAttempts:o,attemptTimeout:Math.min(15e3,e/3)},r),short:new f(t,{maxAttempts:Math.min(o,2),attemptTimeout:Math.
min(4e3,e/8)},r)}}var f=class{#e;#r;#t;constructor(e,o,r=()=>{}){this.#e=e,this.#r=o,this.#t=r}async run(e,o){let r=new Map;for(let n=1;;n++)try{return await this.#n(
e,s=>o(n,s))}catch(s){if(!(s instanceof p))throw s;let i=C(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#o(n,r.get("slow down")??0)||a>=I[i])throw s;let c=D(a,i,s.retryAfter,
Math.random());if(c>=this.#e.remaining)throw s;this.#t(`${s.message}: attempt ${n+1} in ${Math.round(c)} ms`),await q(c,void 0,{signal:this.#e.signal}).catch(()=>{
throw S(e,s)})}}#o(e,o){let{maxAttempts:r}=this.#r;return e-o>=r||o>=r**2}async#n(e,o){let r=this.#e.signal;if(r.aborted)throw S(e);let n=new AbortController,s=setTimeout(
()=>n.abort(),this.#r.attemptTimeout),i=()=>n.abort();r.addEventListener("abort",i,{once:!0});try{let a=ie(n.signal,e,r);return await Promise.race([a,o(n.signal)])}finally{
clearTimeout(s),r.removeEventListener("abort",i)}}};function ie(t,e,o){return new Promise((r,n)=>{t.addEventListener("abort",()=>n(o.aborted?S(e):new p(e,{kind:"\
timeout"})))})}function S(t,e){let o=e?` The last attempt failed: ${e.message}.`:"";return new m("E_TIMEOUT",`The step's time was over during ${t}.${o}`,{fix:"N\
othing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function d(t,{stsEndpoint:e,secretsManagerEndpoint:o,emulator:r,...n}){let s={sts:e,secretsmanager:o},i=t in s?s[t]:r;return{...n,endpoint:i}}var ae=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function $(t,e){let o=ae.find(([r])=>e.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${t}.${e}.${o}`)}function K(t){return e=>{Promise.resolve().then(()=>ce(e(),t)).catch(()=>{})}}async function ce(t,e){let o=new Set(t.filter(r=>!pe(r,e)));await e.waiting,await Promise.
all(t.map(async r=>{let n=await me(r,e);o.has(r)&&e.connections.connectAhead(n(r.region),r.count)}))}async function me({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:o}=await t.load();return r=>o(r,d(t.service,e))}function pe({to:t,region:e,count:o},r){let n=t==="sts"?"sts":t.service,{endpoint:s}=d(n,r);if(s===
void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",e)):$(n,e);return r.connections.connectAhead(i,o),!0}var w=class{#e=new AbortController;#r;#t;constructor(e){this.#t=Date.now()+e,this.#r=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#t-Date.now()}stop(){clearTimeout(this.#r),this.#e.abort()}};var le=process.getBuiltinModule("node:os"),de=t=>le[t];var A=de("devNull");function H(t){let e=Object.entries(t).filter(([o])=>/^AWS_/i.test(o));for(let[o]of e)delete t[o];return t.AWS_CONFIG_FILE=A,t.AWS_SHARED_CREDENTIALS_FILE=A,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let o of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[o];Object.assign(t,Object.fromEntries(e))}}function J(t){return(e,o)=>{let r,n=()=>(r??=t().then(({open:s})=>s(e,o)),r);return{assumeWithToken:async(...s)=>(await n()).assumeWithToken(...s),assumeFrom:async(...s)=>(await n()).
assumeFrom(...s),callerArn:async()=>(await n()).callerArn()}}}var b=`permissions:
  id-token: write
  contents: read`,ue="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",fe={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
b,"A job that sets permissions loses all that it does not name.",...t.map(e=>`Where a run comes from a fork or from Dependabot: ${e}`)]}),fork:t=>({message:"The\
 run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes that.",...t,"What needs the secrets belong\
s into a run after the merge, `on: push`, which asks for:",b]}),dependabot:t=>({message:"Dependabot started this run, and GitHub lets it read only: it gets no O\
IDC token.",fix:[...t,"If the job needs the secrets all the same, let it ask for the token:",b]})};function V(t,{maySkip:e}){let{message:o,fix:r}=fe[t](e?[ue]:[]);
return new m("E_NO_ID_TOKEN",o,{fix:r.join(`
`)})}var he={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the \
certificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way:\
 run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in\
 time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is no\
ne of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},ge={ENOTFOUND:{what:"\
could not be found: the name server does not know its host",fix:"See that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a p\
roxy, set HTTPS_PROXY."},EAI_AGAIN:{what:"could not be found: the name server did not answer",fix:"Run the job again. If it lasts, the network of the runner has\
 no name server, or needs a proxy: set HTTPS_PROXY."},ECONNREFUSED:{what:"could not be reached: nobody listens there",fix:"See what should listen: a proxy that \
HTTPS_PROXY names, or an emulator that an endpoint input names."}};function z(t,e){let{kind:o,code:r="",host:n}=t,{what:s,fix:i}=ge[r]??he[o==="answer"?"garbage":
o],a=n===void 0?"":` at ${n}`;return new m("E_NETWORK",`${e}${a} ${s} (${t.message}).`,{fix:i,cause:t})}function X(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:o="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:r=""}=t;if(ye(t))return new k({url:o,bearer:r},e);let n=()=>Promise.reject(
V("own",{maySkip:!1}));return{isAvailable:!1,token:n,keys:n}}function ye(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:o}=t;return!!(e&&o&&
URL.canParse(e))}var k=class{isAvailable=!0;#e;#r;#t;constructor(e,o){this.#e=e.url,this.#r=e.bearer,this.#t=o}async token(e){let{attempts:o,connections:r,whileWaiting:n}=this.#t,
s=new URL(this.#e);s.searchParams.set("audience",e),r.connectAhead(s,1);try{let i=o.full.run("OIDC token request",async(a,c)=>{let y={headers:{authorization:`Be\
arer ${this.#r}`,accept:"application/json"},signal:c,connections:r,onConnected:n},g=await v("OIDC token request",s,y),u=this.#o("OIDC token request",g).value;if(typeof u!=
"string"||u==="")throw new p("OIDC token request",{kind:"garbage"});return u});return await E(()=>s.host,i)}catch(i){throw i instanceof p?i.kind!=="answer"?z(i,
"GitHub's OIDC provider"):new m("E_OIDC",`GitHub's OIDC provider gave no token (${i.message}).`,{fix:"If https://www.githubstatus.com shows no incident, check t\
hat `audience` is one the host accepts and that a self-hosted runner reaches it.",cause:i}):i}}async keys(e){let{attempts:o,connections:r}=this.#t,n=new URL(`${e}\
/.well-known/jwks`);return r.connectAhead(n,1),o.short.run("JWKS request",async(s,i)=>{let c=await v("JWKS request",n,{headers:{accept:"application/json"},signal:i,
connections:r});return this.#o("JWKS request",c)})}#o(e,{status:o,headers:r,body:n}){let{clock:s}=this.#t;if(s.observe(r.date),o!==200){let i=M(r["retry-after"],
s.now());throw new p(e,{kind:"answer",status:o,retryAfter:i})}try{let i=JSON.parse(n);if(typeof i=="object"&&i!==null)return i}catch{}throw new p(e,{kind:"garba\
ge"})}};var we=1e4;function G(t,e){let o=Math.min(we,t.remaining/3),r=new f(t,{maxAttempts:1,attemptTimeout:o});return(n,s)=>r.run("verification request",(i,a)=>ve(n,s,
a,e))}async function ve(t,e,o,r){if(t.kind==="github"){let{checkGitHubToken:s}=await import("./shared-adapters-github-token-check.js");return s(t.api,e,o)}let n={"user-agent":"\
secret-lease",[t.header]:t.template.replaceAll("{value}",()=>e)};return{status:await N("verification request",new URL(t.url),{headers:n,signal:o,connections:r})}}function Y(t,e){return async({service:o,load:r},n)=>{let{openClient:s}=await r();return s(n,{settings:d(o,t),attempts:e[n.retryBudget]})}}var O=4;function Z(t){return Object.entries(t).flatMap(([e,o=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,r,n]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(o)??[];if(r===void 0||n===void 0)return[];let s={user:Q(r),password:Q(n)};return[...x(n,{minLength:O}),...x(s.password,{minLength:O}),...W(s,O)]})}function Q(t){
try{return decodeURIComponent(t)}catch{return t}}async function ee(t){await t.mask(B(Z(t.environment)))}async function vt({identity:t,network:e},{runner:o,directory:r,clock:n,connections:s=new L(o.environment)}){let{environment:i}=o;await ee(o),s.tryFamilyFor(e.familyTimeout);
let a=new w(e.timeout),c=F(a,e,l=>o.debug(l)),h={...e,connections:s,clock:n},y,g=()=>(y??=import("./shared-adapters-sts.js").then(l=>l.stsServices(d("sts",h),c)),
y),u=()=>import("./shared-adapters-token-signature.js"),T=Promise.withResolvers(),te={runner:o,directory:r,clock:n,provider:X(i,{attempts:c,connections:s,clock:n,whileWaiting:()=>{
T.resolve(),Promise.all([g(),u()]).then(j,()=>{})}}),verifyToken:async(...l)=>{let[oe]=await Promise.all([u(),U()]);return oe.verifyToken(...l)},origin:R(i),timeOver:a.
signal,readAwsConfig:_,readAwsCredentials:()=>P(i),verifyWithService:G(a,s),revokeTokens:async l=>(await import("./token-revoker.js")).revokeTokens(l,i),connectAhead:K(
{...h,waiting:T.promise,loadSts:g}),sts:J(g),openClient:Y(h,c),aws:h,attempts:c},re=t?H(process.env):()=>{};return{...te,close:()=>{a.stop(),s.close(),re()}}}export{V as a,z as b,vt as c};
