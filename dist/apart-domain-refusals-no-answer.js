const require=process.getBuiltinModule;
import{c as i,d as h}from"./apart-domain-edit-distance.js";import{a as r}from"./apart-domain-requests-request.js";import{a as s}from"./apart-domain-error.js";var l={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the c\
ertificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way: \
run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in \
time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is non\
e of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},d="Compare `date -u` o\
n the runner with the time, and let NTP set it (chronyc, timedatectl).",w={ENOTFOUND:{what:"could not be found: the name server does not know its host",fix:"See\
 that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a proxy, set HTTPS_PROXY."},EAI_AGAIN:{what:"could not be found: the na\
me server did not answer",fix:"Run the job again. If it lasts, the network of the runner has no name server, or needs a proxy: set HTTPS_PROXY."},ERR_PROXY_TUNNEL:{
what:"could not be reached: the proxy gave no way to it",fix:"The proxy that HTTPS_PROXY names refuses this host (403), or wants a user and a password (407). Le\
t who runs it allow the host on port 443; a password stands in the variable, `http://USER:PASSWORD@HOST:PORT`, with its signs as %XX. Without a proxy, name the \
host in NO_PROXY."},ERR_SSL_WRONG_VERSION_NUMBER:{what:"could not be reached: what answers there does not speak TLS",fix:"Behind a proxy, HTTPS_PROXY begins wit\
h `http://` for most: the variable names whose requests go there, not how to speak to it. Else see that the endpoint input names the right port."},CERT_NOT_YET_VALID:{
what:"could not be reached safely: by the clock of this runner its certificate is not valid yet",fix:`The clock of the runner is behind. ${d}`},CERT_HAS_EXPIRED:{
what:"could not be reached safely: by the clock of this runner its certificate has expired",fix:`The clock of the runner is probably ahead. ${d} If it is right,\
 who runs that host, or a proxy that opens TLS, has to renew the certificate.`},ECONNREFUSED:{what:"could not be reached: nobody listens there",fix:"See what sh\
ould listen: a proxy that HTTPS_PROXY names, or an emulator that an endpoint input names."}};function b(t,e){let{kind:n,code:o="",host:a}=t,{what:c,fix:u}=w[o]??
l[n==="answer"?"garbage":n],f=a===void 0?"":` at ${a}`;return new s("E_NETWORK",`${e}${f} ${c} (${t.message}).`,{fix:[...p(a),u].join(`
`),cause:t})}function p(t=""){let e=t.split(".").find(r);if(e===void 0||i(e))return[];let n=h(e),o=n===void 0?"":` Probably meant: ${n}`;return[`${e} is no regi\
on of AWS that this version knows; AWS may have opened it since.${o}`]}export{b as a};
