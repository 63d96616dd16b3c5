const require=process.getBuiltinModule;
import{b as u,e as g}from"./lease-adapters-connections.js";import{a as h,b as m}from"./lease-domain-failure.js";import{a as d}from"./lease-domain-error.js";var w=`permissions:
  id-token: write
  contents: read`,_="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",E={own:n=>({message:"The job may not requ\
est an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",w,
"A job that sets permissions loses all that it does not name. On Forgejo it is enable-openid-connect.",...n.map(e=>`Where a run comes from a fork or from Depend\
abot: ${e}`)]}),fork:n=>({message:"The run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes that\
.",...n,"What needs the secrets belongs into a run after the merge, `on: push`, which asks for:",w]}),dependabot:n=>({message:"Dependabot started this run, and \
GitHub lets it read only: it gets no OIDC token.",fix:[...n,"Beware: such a job runs the new code of a dependency before anybody has read it.","Only if it may h\
ave the secrets all the same, let it ask for the token:",w]})};function k(n,{maySkip:e}){let{message:o,fix:r}=E[n](e?[_]:[]);return new d("E_NO_ID_TOKEN",o,{fix:r.
join(`
`)})}var x={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the c\
ertificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way: \
run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in \
time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is non\
e of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},b="Compare `date -u` o\
n the runner with the time, and let NTP set it (chronyc, timedatectl).",S={ENOTFOUND:{what:"could not be found: the name server does not know its host",fix:"See\
 that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a proxy, set HTTPS_PROXY."},EAI_AGAIN:{what:"could not be found: the na\
me server did not answer",fix:"Run the job again. If it lasts, the network of the runner has no name server, or needs a proxy: set HTTPS_PROXY."},ERR_PROXY_TUNNEL:{
what:"could not be reached: the proxy gave no way to it",fix:"The proxy that HTTPS_PROXY names refuses this host (403), or wants a user and a password (407). Le\
t who runs it allow the host on port 443; a password stands in the variable, `http://USER:PASSWORD@HOST:PORT`, with its signs as %XX. Without a proxy, name the \
host in NO_PROXY."},ERR_SSL_WRONG_VERSION_NUMBER:{what:"could not be reached: what answers there does not speak TLS",fix:"Behind a proxy, HTTPS_PROXY begins wit\
h `http://` for most: the variable names whose requests go there, not how to speak to it. Else see that the endpoint input names the right port."},CERT_NOT_YET_VALID:{
what:"could not be reached safely: by the clock of this runner its certificate is not valid yet",fix:`The clock of the runner is behind. ${b}`},CERT_HAS_EXPIRED:{
what:"could not be reached safely: by the clock of this runner its certificate has expired",fix:`The clock of the runner is probably ahead. ${b} If it is right,\
 who runs that host, or a proxy that opens TLS, has to renew the certificate.`},ECONNREFUSED:{what:"could not be reached: nobody listens there",fix:"See what sh\
ould listen: a proxy that HTTPS_PROXY names, or an emulator that an endpoint input names."}};function R(n,e){let{kind:o,code:r="",host:a}=n,{what:i,fix:t}=S[r]??
x[o==="answer"?"garbage":o],s=a===void 0?"":` at ${a}`;return new d("E_NETWORK",`${e}${s} ${i} (${n.message}).`,{fix:t,cause:n})}function q(n,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:o="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:r=""}=n;if(P(n))return new f({url:o,bearer:r},e);let a=()=>Promise.reject(k(
"own",{maySkip:!1}));return{isAvailable:!1,token:a,keys:a}}function P(n){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:o}=n;return!!(e&&o&&URL.
canParse(e))}var f=class{isAvailable=!0;#t;#n;#e;constructor(e,o){this.#t=e.url,this.#n=e.bearer,this.#e=o}async token(e){let{attempts:o,connections:r,whileWaiting:a,
onAnswer:i}=this.#e,t=new URL(this.#t);t.searchParams.set("audience",e),r.connectEarly(t,1);try{let s=o.full.run("OIDC token request",async(c,p)=>{let O={headers:{
authorization:`Bearer ${this.#n}`,accept:"application/json"},signal:p,connections:r,onConnected:a},T=await u("OIDC token request",t,O);i();let l=this.#o("OIDC t\
oken request",T).value;if(typeof l!="string"||l==="")throw new h("OIDC token request",{kind:"garbage"});return l});return await m(()=>t.host,s)}catch(s){throw s instanceof
h?s.kind!=="answer"?R(s,"GitHub's OIDC provider"):new d("E_OIDC",`GitHub's OIDC provider gave no token (${s.message}).`,{fix:"Run the job again, once https://ww\
w.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:s}):s}}async keys(e){
let{attempts:o,connections:r}=this.#e,a=new URL(`${e}/.well-known/jwks`);r.connectEarly(a,1);let i=t=>o.short.run("JWKS request",async(s,c)=>{let y=await u("JWK\
S request",t,{headers:{accept:"application/json"},signal:c,connections:r});return this.#o("JWKS request",y)});try{return await i(a)}catch(t){if(!(t instanceof h&&
t.status===404))throw t;let s=await i(new URL(`${e}/.well-known/openid-configuration`)),c=String(s.jwks_uri);if(s.issuer!==e||!URL.canParse(c)||new URL(c).origin!==
a.origin)throw new h("JWKS request",{kind:"garbage"});return i(new URL(c))}}#o(e,{status:o,headers:r,body:a}){let{clock:i}=this.#e;if(i.observe(r.date),o!==200){
let t=g(r["retry-after"],i.now());throw new h(e,{kind:"answer",status:o,retryAfter:t})}try{let t=JSON.parse(a);if(typeof t=="object"&&t!==null)return t}catch{}throw new h(
e,{kind:"garbage"})}};export{k as a,q as b,P as c};
