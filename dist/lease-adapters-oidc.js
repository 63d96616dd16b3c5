const require=process.getBuiltinModule;
import{a as d}from"./lease-domain-error.js";import{b as f,d as g}from"./lease-adapters-connections.js";import{a as c,b as m}from"./lease-domain-failure.js";var w=`permissions:
  id-token: write
  contents: read`,R="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",T={own:n=>({message:"The job may not requ\
est an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",w,
"A job that sets permissions loses all that it does not name.",...n.map(e=>`Where a run comes from a fork or from Dependabot: ${e}`)]}),fork:n=>({message:"The r\
un is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes that.",...n,"What needs the secrets belongs \
into a run after the merge, `on: push`, which asks for:",w]}),dependabot:n=>({message:"Dependabot started this run, and GitHub lets it read only: it gets no OID\
C token.",fix:[...n,"If the job needs the secrets all the same, let it ask for the token:",w]})};function y(n,{maySkip:e}){let{message:r,fix:o}=T[n](e?[R]:[]);return new d(
"E_NO_ID_TOKEN",r,{fix:o.join(`
`)})}var _={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the c\
ertificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way: \
run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in \
time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is non\
e of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},x={ENOTFOUND:{what:"co\
uld not be found: the name server does not know its host",fix:"See that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a pro\
xy, set HTTPS_PROXY."},EAI_AGAIN:{what:"could not be found: the name server did not answer",fix:"Run the job again. If it lasts, the network of the runner has n\
o name server, or needs a proxy: set HTTPS_PROXY."},ECONNREFUSED:{what:"could not be reached: nobody listens there",fix:"See what should listen: a proxy that HT\
TPS_PROXY names, or an emulator that an endpoint input names."}};function k(n,e){let{kind:r,code:o="",host:s}=n,{what:a,fix:t}=x[o]??_[r==="answer"?"garbage":r],
h=s===void 0?"":` at ${s}`;return new d("E_NETWORK",`${e}${h} ${a} (${n.message}).`,{fix:t,cause:n})}function q(n,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:r="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:o=""}=n;if(E(n))return new p({url:r,bearer:o},e);let s=()=>Promise.reject(y(
"own",{maySkip:!1}));return{isAvailable:!1,token:s,keys:s}}function E(n){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:r}=n;return!!(e&&r&&URL.
canParse(e))}var p=class{isAvailable=!0;#t;#n;#e;constructor(e,r){this.#t=e.url,this.#n=e.bearer,this.#e=r}async token(e){let{attempts:r,connections:o,whileWaiting:s}=this.#e,
a=new URL(this.#t);a.searchParams.set("audience",e),o.connectEarly(a,1);try{let t=r.full.run("OIDC token request",async(h,i)=>{let u={headers:{authorization:`Be\
arer ${this.#n}`,accept:"application/json"},signal:i,connections:o,onConnected:s},O=await f("OIDC token request",a,u),l=this.#r("OIDC token request",O).value;if(typeof l!=
"string"||l==="")throw new c("OIDC token request",{kind:"garbage"});return l});return await m(()=>a.host,t)}catch(t){throw t instanceof c?t.kind!=="answer"?k(t,
"GitHub's OIDC provider"):new d("E_OIDC",`GitHub's OIDC provider gave no token (${t.message}).`,{fix:"Run the job again, once https://www.githubstatus.com shows\
 no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:t}):t}}async keys(e){let{attempts:r,
connections:o}=this.#e,s=new URL(`${e}/.well-known/jwks`);o.connectEarly(s,1);let a=t=>r.short.run("JWKS request",async(h,i)=>{let u=await f("JWKS request",t,{headers:{
accept:"application/json"},signal:i,connections:o});return this.#r("JWKS request",u)});try{return await a(s)}catch(t){if(!(t instanceof c&&t.status===404))throw t;
let h=await a(new URL(`${e}/.well-known/openid-configuration`)),i=String(h.jwks_uri);if(h.issuer!==e||!URL.canParse(i)||new URL(i).origin!==s.origin)throw new c(
"JWKS request",{kind:"garbage"});return a(new URL(i))}}#r(e,{status:r,headers:o,body:s}){let{clock:a}=this.#e;if(a.observe(o.date),r!==200){let t=g(o["retry-aft\
er"],a.now());throw new c(e,{kind:"answer",status:r,retryAfter:t})}try{let t=JSON.parse(s);if(typeof t=="object"&&t!==null)return t}catch{}throw new c(e,{kind:"\
garbage"})}};export{y as a,q as b,E as c};
