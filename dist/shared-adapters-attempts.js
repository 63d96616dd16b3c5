const require=process.getBuiltinModule;
import{a as q}from"./shared-domain-refusals-no-answer.js";import{a as W,b as k,g as N}from"./shared-adapters-connections.js";import{a as P,b as R,c as b,e as B,f as M,k as j}from"./shared-adapters-aws-config.js";
import{a as p,b as I,c as D,d as L,f as U}from"./shared-domain-failure.js";import{a as C}from"./shared-adapters-event.js";import{a as f}from"./shared-domain-error.js";var ie=r=>{let e=()=>process.getBuiltinModule("node:timers/promises")[r];return new Proxy(function(){},{apply:(o,t,n)=>e()(...n),construct:(o,t)=>new(e())(...t),
get:(o,t)=>e()[t]})};var F=ie("setImmediate");var ae=r=>{let e=()=>process.getBuiltinModule("node:timers/promises")[r];return new Proxy(function(){},{apply:(o,t,n)=>e()(...n),construct:(o,t)=>new(e())(...t),
get:(o,t)=>e()[t]})};var $=ae("setTimeout");function J(r,{timeout:e,maxAttempts:o},t){return{full:new y(r,{maxAttempts:o,attemptTimeout:Math.min(15e3,e/3)},t),short:new y(r,{maxAttempts:Math.min(o,2),attemptTimeout:Math.
min(4e3,e/8)},t)}}var y=class{#e;#t;#r;constructor(e,o,t=()=>{}){this.#e=e,this.#t=o,this.#r=t}async run(e,o){let t=new Map,n;for(let s=1;;s++)try{return await this.#n(
e,n,i=>o(s,i))}catch(i){if(!(i instanceof p))throw i;n=i;let a=D(i),c=(t.get(a)??0)+1;if(t.set(a,c),this.#o(s,t.get("slow down")??0)||c>=L[a])throw i;let m=U(c,
a,i.retryAfter,Math.random());if(m>=this.#e.remaining)throw i;this.#r(`${i.message}: attempt ${s+1} in ${Math.round(m)} ms`),await $(m,void 0,{signal:this.#e.signal}).
catch(()=>{throw A(e,i)})}}#o(e,o){let{maxAttempts:t}=this.#t;return e-o>=t||o>=t**2}async#n(e,o,t){let n=this.#e.signal;if(n.aborted)throw A(e,o);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();n.addEventListener("abort",a,{once:!0});try{let c=ce(s.signal,n,{operation:e,last:o});return await Promise.
race([c,t(s.signal)])}finally{clearTimeout(i),n.removeEventListener("abort",a)}}};function ce(r,e,{operation:o,last:t}){return new Promise((n,s)=>{r.addEventListener(
"abort",()=>s(e.aborted?A(o,t):new p(o,{kind:"timeout"})))})}function A(r,e){let o=e?` The last attempt failed: ${e.message}.`:"";return new f("E_TIMEOUT",`The \
step's time was over during ${r}.${o}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function u(r,{stsEndpoint:e,secretsManagerEndpoint:o,emulator:t,...n}){let s={sts:e,secretsmanager:o},i=r in s?s[r]:t;return{...n,endpoint:i}}var S=class{#e=new AbortController;#t;#r;constructor(e){this.#r=Date.now()+e,this.#t=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#r-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var me=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function K(r,e){let o=me.find(([t])=>e.startsWith(t))?.[1]??"amazonaws.com";return new URL(`https://${r}.${e}.${o}`)}function z(r){return e=>{Promise.resolve().then(()=>pe(e(),r)).catch(()=>{})}}async function pe(r,e){let o=new Set(r.filter(t=>!ue(t,e)));await e.waiting,await Promise.
all(r.map(async t=>{let n=await le(t,e);o.has(t)&&e.connections.connectEarly(n(t.region),t.count)}))}async function le({to:r},e){if(r==="sts")return(await e.loadSts()).
url;let{serviceUrl:o,warmUp:t}=await r.load(),n=u(r.service,e);return t&&e.warmUps.add(()=>t(n)),s=>o(s,n)}function ue({to:r,region:e,count:o},t){let n=r==="sts"?
"sts":r.service,{endpoint:s}=u(n,t);if(s===void 0&&(t.useFips||t.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",e)):K(n,e);return t.connections.
connectEarly(i,o),!0}var de=process.getBuiltinModule("node:os"),fe=r=>de[r];var O=fe("devNull");function V(r){let e=Object.entries(r).filter(([o])=>/^AWS_/i.test(o));for(let[o]of e)delete r[o];return r.AWS_CONFIG_FILE=O,r.AWS_SHARED_CREDENTIALS_FILE=O,r.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let o of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete r[o];Object.assign(r,Object.fromEntries(e))}}function Q(r){return(e,o)=>{let t,n=()=>(t??=r().then(({open:s})=>s(e,o)),t);return{assumeWithToken:async(...s)=>(await n()).assumeWithToken(...s),assumeFrom:async(...s)=>(await n()).
assumeFrom(...s),callerArn:async()=>(await n()).callerArn()}}}var T=`permissions:
  id-token: write
  contents: read`,ye="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",ge={own:r=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
T,"A job that sets permissions loses all that it does not name.",...r.map(e=>`Where a run comes from a fork or from Dependabot: ${e}`)]}),fork:r=>({message:"The\
 run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes that.",...r,"What needs the secrets belong\
s into a run after the merge, `on: push`, which asks for:",T]}),dependabot:r=>({message:"Dependabot started this run, and GitHub lets it read only: it gets no O\
IDC token.",fix:[...r,"Beware: such a job runs the new code of a dependency before anybody has read it.","Only if it may have the secrets all the same, let it a\
sk for the token:",T]})};function G(r,{maySkip:e}){let{message:o,fix:t}=ge[r](e?[ye]:[]);return new f("E_NO_ID_TOKEN",o,{fix:t.join(`
`)})}function H(r,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:o="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:t=""}=r;if(we(r))return new _({url:o,bearer:t},e);let n=()=>Promise.reject(
G("own",{maySkip:!1}));return{isAvailable:!1,token:n,keys:n}}function we(r){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:o}=r;return!!(e&&o&&
URL.canParse(e))}var _=class{isAvailable=!0;#e;#t;#r;constructor(e,o){this.#e=e.url,this.#t=e.bearer,this.#r=o}async token(e){let{attempts:o,connections:t,whileWaiting:n,
onAnswer:s}=this.#r,i=new URL(this.#e);i.searchParams.set("audience",e),t.connectEarly(i,1);try{let a=o.full.run("OIDC token request",async(c,m)=>{let w={headers:{
authorization:`Bearer ${this.#t}`,accept:"application/json"},signal:m,connections:t,onConnected:n},h=await k("OIDC token request",i,w);s();let d=this.#o("OIDC t\
oken request",h).value;if(typeof d!="string"||d==="")throw new p("OIDC token request",{kind:"garbage"});return d});return await I(()=>i.host,a)}catch(a){throw a instanceof
p?a.kind!=="answer"?q(a,"GitHub's OIDC provider"):new f("E_OIDC",`GitHub's OIDC provider gave no token (${a.message}).`,{fix:"Run the job again, once https://ww\
w.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:a}):a}}async keys(e){
let{attempts:o,connections:t}=this.#r,n=new URL(`${e}/.well-known/jwks`);t.connectEarly(n,1);let s=i=>o.short.run("JWKS request",async(a,c)=>{let g=await k("JWK\
S request",i,{headers:{accept:"application/json"},signal:c,connections:t});return this.#o("JWKS request",g)});try{return await s(n)}catch(i){if(!(i instanceof p&&
i.status===404))throw i;let a=await s(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==
n.origin)throw new p("JWKS request",{kind:"garbage"});return s(new URL(c))}}#o(e,{status:o,headers:t,body:n}){let{clock:s}=this.#r;if(s.observe(t.date),o!==200){
let i=N(t["retry-after"],s.now());throw new p(e,{kind:"answer",status:o,retryAfter:i})}try{let i=JSON.parse(n);if(typeof i=="object"&&i!==null)return i}catch{}throw new p(
e,{kind:"garbage"})}};var he=1e4;function X(r,e){return async(o,t)=>{let{askService:n}=await import("./ask-service.js"),s=Math.min(he,r.remaining/3),i=new y(r,{maxAttempts:1,attemptTimeout:s});
return n(o,t,{connections:e,once:a=>i.run("verification request",(c,m)=>a(m))})}}function Y(r,e){return async({service:o,load:t},n)=>{let{openClient:s}=await t();return s(n,{settings:u(o,r),attempts:e[n.retryBudget]})}}var ve=r=>{let e=()=>process.getBuiltinModule("node:timers/promises")[r];return new Proxy(function(){},{apply:(o,t,n)=>e()(...n),construct:(o,t)=>new(e())(...t),
get:(o,t)=>e()[t]})};var Z=ve("setImmediate");var x=class{#e=Promise.resolve();#t=!1;add(e){this.#e=this.#e.then(()=>Z()).then(()=>this.#t?void 0:e()).catch(()=>{})}end(){this.#t=!0}};var E=4;function te(r){return Object.entries(r).flatMap(([e,o=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,t,n]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(o)??[];if(t===void 0||n===void 0)return[];let s={user:ee(t),password:ee(n)};return[...b(n,{minLength:E}),...b(s.password,{minLength:E}),...B(s,E)]})}function ee(r){
try{return decodeURIComponent(r)}catch{return r}}async function re(r){await r.mask(M(te(r.environment)))}async function xt({identity:r,network:e},{runner:o,directory:t,clock:n,connections:s=new W(o.environment)}){let{environment:i}=o;await re(o),s.tryFamilyFor(e.familyTimeout);
let a=new S(e.timeout),c=J(a,e,l=>o.debug(l)),m={...e,connections:s,clock:n},g,w=()=>(g??=import("./shared-adapters-sts.js").then(l=>l.stsServices(u("sts",m),c)),
g),h=()=>import("./shared-adapters-token-signature.js"),d=Promise.withResolvers(),v=new x,oe={runner:o,directory:t,clock:n,provider:H(i,{attempts:c,connections:s,clock:n,whileWaiting:()=>{
d.resolve(),Promise.all([w(),h()]).then(([l])=>{v.add(j),v.add(l.warmUp)},()=>{})},onAnswer:()=>v.end()}),verifyToken:async(...l)=>{let[se]=await Promise.all([h(),
F()]);return se.verifyToken(...l)},origin:C(i),timeOver:a.signal,readAwsConfig:P,readAwsCredentials:()=>R(i),verifyWithService:X(a,s),revokeTokens:async l=>(await import("./token-revoker.js")).
revokeTokens(l,i),connectEarly:z({...m,waiting:d.promise,warmUps:v,loadSts:w}),sts:Q(w),openClient:Y(m,c),aws:m,attempts:c},ne=r?V(process.env):()=>{};return{...oe,
close:()=>{a.stop(),s.close(),ne()}}}export{G as a,xt as b};
