const require=process.getBuiltinModule;
import{h as a}from"./apart-issuers-issuer.js";import{b as y}from"./apart-domain-requests-verification.js";import"./apart-domain-values-json.js";var c=e=>process.getBuiltinModule("node:crypto")[e],g=e=>new Proxy(function(){},{apply:(t,s,n)=>c(e)(...n),construct:(t,s,n)=>Reflect.construct(c(e),s,n),get:(t,s)=>c(
e)[s]}),P=new Proxy({},{get:(e,t)=>c(t)});var h=g("createHash");var u=g("createHmac");var E={id:"aws",name:"AWS",form:void 0,usualField:/secret_?(?:access_?)?key$/i,host:"sts.amazonaws.com",request:e=>{let{fields:t,value:s}=e,n=a(t,/./,/^A(?:K|S)IA[A-Z0-9]{16}$/),
r=/^[A-Za-z0-9/+=]{40}$/.test(s)?s:a(t,/secret/i,/^[A-Za-z0-9/+=]{40}$/);if(n===void 0||r===void 0)return"needs the key's id (AKIA\u2026) in a field beside the secre\
t key";let o=a(t,/session_?token$/i);return n.startsWith("ASIA")&&o===void 0?"needs the session token in a field beside the key, such as SessionToken":I({id:n,secret:r,
session:o},e)},read:({status:e,body:t})=>{if(e===200)return/<GetCallerIdentityResult>/.test(t)?{state:"active"}:{state:"unknown",why:"answered without the XML t\
hat it documents"};let[,s=""]=/<Code>(\w+)<\/Code>/.exec(t)??[];if(s==="SignatureDoesNotMatch"&&/Signature (?:expired|not yet current)/.test(t))return{state:"un\
known",why:"found the clock of this machine wrong"};let n=w.find(r=>r===s);return n===void 0?y(e===401?400:e):{state:"refused",why:n,isOver:n==="ExpiredToken"}},
tells:[],cannotTell:"until when a session works and what its owner may do; anything of a key of the China or GovCloud partition",date:"2026-11-27",source:"https\
://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html"},w=["InvalidClientTokenId","SignatureDoesNotMatch","ExpiredToken"],v="sts.amazonaws.c\
om",f="us-east-1/sts/aws4_request";function I({id:e,secret:t,session:s},{now:n}){let r="Action=GetCallerIdentity&Version=2011-06-15",o=new Date(n).toISOString().
replace(/[-:]|\.\d+/g,""),i=o.slice(0,8),p={"content-type":"application/x-www-form-urlencoded; charset=utf-8",host:v,"x-amz-date":o,...s!==void 0&&{"x-amz-secur\
ity-token":s}},x=Object.keys(p).join(";"),S=["POST","/","",...Object.entries(p).map(([d,l])=>`${d}:${l}`),"",x,m(r)].join(`
`),H=[i,...f.split("/")].reduce((d,l)=>u("sha256",d).update(l).digest(),`AWS4${t}`),k=["AWS4-HMAC-SHA256",o,`${i}/${f}`,m(S)].join(`
`),C=u("sha256",H).update(k).digest("hex"),D=`AWS4-HMAC-SHA256 Credential=${e}/${i}/${f}, SignedHeaders=${x}, Signature=${C}`;return{method:"POST",path:"/",headers:{
...p,authorization:D},body:r}}function m(e){return h("sha256").update(e).digest("hex")}export{E as aws};
