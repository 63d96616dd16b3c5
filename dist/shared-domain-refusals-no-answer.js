const require=process.getBuiltinModule;
import{a}from"./shared-domain-error.js";var d={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the c\
ertificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way: \
run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in \
time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is non\
e of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},u={ENOTFOUND:{what:"co\
uld not be found: the name server does not know its host",fix:"See that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a pro\
xy, set HTTPS_PROXY."},EAI_AGAIN:{what:"could not be found: the name server did not answer",fix:"Run the job again. If it lasts, the network of the runner has n\
o name server, or needs a proxy: set HTTPS_PROXY."},ECONNREFUSED:{what:"could not be reached: nobody listens there",fix:"See what should listen: a proxy that HT\
TPS_PROXY names, or an emulator that an endpoint input names."}};function f(e,o){let{kind:t,code:r="",host:n}=e,{what:s,fix:i}=u[r]??d[t==="answer"?"garbage":t],
h=n===void 0?"":` at ${n}`;return new a("E_NETWORK",`${o}${h} ${s} (${e.message}).`,{fix:i,cause:e})}export{f as a};
