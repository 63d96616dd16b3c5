const require=process.getBuiltinModule;
import{c as h,d as i}from"./apart-domain-edit-distance.js";import{a as s}from"./apart-domain-requests-request.js";import{a as r}from"./apart-domain-error.js";var p={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the c\
ertificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way: \
run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in \
time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is non\
e of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},R=[[/^ERR_SSL_.*CERT/,
{what:"could not be reached: what answers there wants a certificate of the client",fix:"A lease has none to show. Let who runs the proxy or the gateway on the w\
ay allow that host without one, or see where HTTPS_PROXY and the endpoint inputs lead."}],[/^ERR_SSL_/,{what:"could not be reached: the TLS handshake failed",fix:"\
What answers there, perhaps a proxy that opens TLS, must speak TLS 1.2 or later and know that host by its name. See where HTTPS_PROXY, NO_PROXY and the endpoint\
 inputs lead."}]],d="Compare `date -u` on the runner with the time, and let NTP set it (chronyc, timedatectl).",T={ENOTFOUND:{what:"could not be found: the name\
 server does not know its host",fix:"See that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a proxy, set HTTPS_PROXY."},EAI_AGAIN:{
what:"could not be found: the name server did not answer",fix:"Run the job again. If it lasts, the network of the runner has no name server, or needs a proxy: s\
et HTTPS_PROXY."},ERR_PROXY_TUNNEL:{what:"could not be reached: the proxy gave no way to it",fix:"The proxy that HTTPS_PROXY names refuses this host (403), or w\
ants a user and a password (407). With 502 to 504 it does not reach the host itself. Let who runs it allow the host on port 443; a password stands in the variab\
le, `http://USER:PASSWORD@HOST:PORT`, with its signs as %XX. Without a proxy, name the host in NO_PROXY."},ERR_SSL_WRONG_VERSION_NUMBER:{what:"could not be reac\
hed: what answers there does not speak TLS",fix:"Behind a proxy, HTTPS_PROXY begins with `http://` for most: the variable names whose requests go there, not how\
 to speak to it. Else see that the endpoint input names the right port."},ERR_TLS_CERT_ALTNAME_INVALID:{what:"could not be reached safely: its certificate is fo\
r other names",fix:"Something else answers under that name, such as a portal, or the name is your own for an endpoint of a VPC: see where it leads, and give the\
 endpoint input a name that the certificate has."},CERT_NOT_YET_VALID:{what:"could not be reached safely: by the clock of this runner its certificate is not val\
id yet",fix:`The clock of the runner is behind. ${d}`},CERT_HAS_EXPIRED:{what:"could not be reached safely: by the clock of this runner its certificate has expi\
red",fix:`The clock of the runner is probably ahead. ${d} If it is right, who runs that host, or a proxy that opens TLS, has to renew the certificate.`},ECONNREFUSED:{
what:"could not be reached: nobody listens there",fix:"See what should listen: a proxy that HTTPS_PROXY names, or an emulator that an endpoint input names."}};function x(t,e){
let{kind:n,code:a="",host:o}=t,c=R.find(([f])=>f.test(a))?.[1],{what:u,fix:l}=T[a]??c??p[n==="answer"?"garbage":n],w=o===void 0?"":` at ${o}`;return new r("E_NE\
TWORK",`${e}${w} ${u} (${t.message}).`,{fix:[...y(o),l].join(`
`),cause:t})}function y(t=""){let e=t.split(".").find(s);if(e===void 0||h(e))return[];let n=i(e),a=n===void 0?"":` Probably meant: ${n}`;return[`${e} is no regi\
on of AWS that this version knows; AWS may have opened it since.${a}`]}export{x as a};
