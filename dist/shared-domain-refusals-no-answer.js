const require=process.getBuiltinModule;
import{a as i}from"./shared-domain-edit-distance.js";import{a as s}from"./shared-domain-requests-request.js";import{a as r}from"./shared-domain-error.js";var h={"cape town":"af-south-1","hong kong":"ap-east-1",taipei:"ap-east-2",tokyo:"ap-northeast-1",seoul:"ap-northeast-2",osaka:"ap-northeast-3",mumbai:"ap-south\
-1",hyderabad:"ap-south-2",singapore:"ap-southeast-1",sydney:"ap-southeast-2",jakarta:"ap-southeast-3",melbourne:"ap-southeast-4",malaysia:"ap-southeast-5","new\
 zealand":"ap-southeast-6",thailand:"ap-southeast-7",canada:"ca-central-1",calgary:"ca-west-1",beijing:"cn-north-1",ningxia:"cn-northwest-1",frankfurt:"eu-centr\
al-1",zurich:"eu-central-2",stockholm:"eu-north-1",milan:"eu-south-1",spain:"eu-south-2",ireland:"eu-west-1",london:"eu-west-2",paris:"eu-west-3","european sove\
reign cloud (germany)":"eusc-de-east-1","tel aviv":"il-central-1",uae:"me-central-1",bahrain:"me-south-1","saudi arabia":"me-west-1",mexico:"mx-central-1","sao \
paulo":"sa-east-1",chile:"sa-west-1",virginia:"us-east-1",ohio:"us-east-2",california:"us-west-1",oregon:"us-west-2","govcloud (us-east)":"us-gov-east-1","govcl\
oud (us-west)":"us-gov-west-1"};function d(t){return Object.values(h).includes(t)}function c(t){let[e,a]=Object.values(h).map(n=>({region:n,distance:i(t,n)})).sort((n,o)=>n.distance-o.distance);
return e&&e.distance<=2&&e.distance<(a?.distance??0)?e.region:void 0}var m={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the c\
ertificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way: \
run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in \
time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is non\
e of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},R=[[/^ERR_SSL_.*CERT/,
{what:"could not be reached: what answers there wants a certificate of the client",fix:"A lease has none to show. Let who runs the proxy or the gateway on the w\
ay allow that host without one, or see where HTTPS_PROXY and the endpoint inputs lead."}],[/^ERR_SSL_/,{what:"could not be reached: the TLS handshake failed",fix:"\
What answers there, perhaps a proxy that opens TLS, must speak TLS 1.2 or later and know that host by its name. See where HTTPS_PROXY, NO_PROXY and the endpoint\
 inputs lead."}]],u="Compare `date -u` on the runner with the time, and let NTP set it (chronyc, timedatectl).",y={ENOTFOUND:{what:"could not be found: the name\
 server does not know its host",fix:"See that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a proxy, set HTTPS_PROXY."},EAI_AGAIN:{
what:"could not be found: the name server did not answer",fix:"Run the job again. If it lasts, the network of the runner has no name server, or needs a proxy: s\
et HTTPS_PROXY."},ERR_PROXY_TUNNEL:{what:"could not be reached: the proxy gave no way to it",fix:"The proxy that HTTPS_PROXY names refuses this host (403), or w\
ants a user and a password (407). With 502 to 504 it does not reach the host itself. Let who runs it allow the host on port 443; a password stands in the variab\
le, `http://USER:PASSWORD@HOST:PORT`, with its signs as %XX. Without a proxy, name the host in NO_PROXY."},ERR_SSL_WRONG_VERSION_NUMBER:{what:"could not be reac\
hed: what answers there does not speak TLS",fix:"Behind a proxy, HTTPS_PROXY begins with `http://` for most: the variable names whose requests go there, not how\
 to speak to it. Else see that the endpoint input names the right port."},ERR_TLS_CERT_ALTNAME_INVALID:{what:"could not be reached safely: its certificate is fo\
r other names",fix:"Something else answers under that name, such as a portal, or the name is your own for an endpoint of a VPC: see where it leads, and give the\
 endpoint input a name that the certificate has."},CERT_NOT_YET_VALID:{what:"could not be reached safely: by the clock of this runner its certificate is not val\
id yet",fix:`The clock of the runner is behind. ${u}`},CERT_HAS_EXPIRED:{what:"could not be reached safely: by the clock of this runner its certificate has expi\
red",fix:`The clock of the runner is probably ahead. ${u} If it is right, who runs that host, or a proxy that opens TLS, has to renew the certificate.`},ECONNREFUSED:{
what:"could not be reached: nobody listens there",fix:"See what should listen: a proxy that HTTPS_PROXY names, or an emulator that an endpoint input names."}};function P(t,e){
let{kind:a,code:n="",host:o}=t,l=R.find(([g])=>g.test(n))?.[1],{what:p,fix:f}=y[n]??l??m[a==="answer"?"garbage":a],w=o===void 0?"":` at ${o}`;return new r("E_NE\
TWORK",`${e}${w} ${p} (${t.message}).`,{fix:[...b(o),f].join(`
`),cause:t})}function b(t=""){let e=t.split(".").find(s);if(e===void 0||d(e))return[];let a=c(e),n=a===void 0?"":` Probably meant: ${a}`;return[`${e} is no regi\
on of AWS that this version knows; AWS may have opened it since.${n}`]}export{P as a};
