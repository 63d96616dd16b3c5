const require=process.getBuiltinModule;
import{h as a}from"./apart-issuers-issuer.js";import{b as x}from"./apart-domain-requests-verification.js";import"./apart-domain-values-json.js";var y=e=>process.getBuiltinModule("node:crypto")[e],g=e=>{let t=()=>y(e);return new Proxy(function(){},{apply:(n,s,r)=>t()(...r),construct:(n,s,r)=>Reflect.construct(
t(),s,r),get:(n,s)=>t()[s]})},P=new Proxy({},{get:(e,t)=>y(t)});var h=g("createHash");var l=g("createHmac");var E={id:"aws",name:"AWS",form:void 0,usualField:/secret_?(?:access_?)?key$/i,host:"sts.amazonaws.com",request:e=>{let{fields:t,value:n}=e,s=a(t,/./,/^A(?:K|S)IA[A-Z0-9]{16}$/),
r=/^[A-Za-z0-9/+=]{40}$/.test(n)?n:a(t,/secret/i,/^[A-Za-z0-9/+=]{40}$/);if(s===void 0||r===void 0)return"needs the key's id (AKIA\u2026) in a field beside the secre\
t key";let o=a(t,/session_?token$/i);return s.startsWith("ASIA")&&o===void 0?"needs the session token in a field beside the key, such as SessionToken":I({id:s,secret:r,
session:o},e)},read:({status:e,body:t})=>{if(e===200)return/<GetCallerIdentityResult>/.test(t)?{state:"active"}:{state:"unknown",why:"answered without the XML t\
hat it documents"};let[,n=""]=/<Code>(\w+)<\/Code>/.exec(t)??[];if(n==="SignatureDoesNotMatch"&&/Signature (?:expired|not yet current)/.test(t))return{state:"un\
known",why:"found the clock of this machine wrong"};let s=w.find(r=>r===n);return s===void 0?x(e===401?400:e):{state:"refused",why:s,isOver:s==="ExpiredToken"}},
tells:[],cannotTell:"until when a session works and what its owner may do; anything of a key of the China or GovCloud partition",date:"2026-11-27",source:"https\
://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html"},w=["InvalidClientTokenId","SignatureDoesNotMatch","ExpiredToken"],v="sts.amazonaws.c\
om",u="us-east-1/sts/aws4_request";function I({id:e,secret:t,session:n},{now:s}){let r="Action=GetCallerIdentity&Version=2011-06-15",o=new Date(s).toISOString().
replace(/[-:]|\.\d+/g,""),c=o.slice(0,8),i={"content-type":"application/x-www-form-urlencoded; charset=utf-8",host:v,"x-amz-date":o,...n!==void 0&&{"x-amz-secur\
ity-token":n}},f=Object.keys(i).join(";"),S=["POST","/","",...Object.entries(i).map(([p,d])=>`${p}:${d}`),"",f,m(r)].join(`
`),H=[c,...u.split("/")].reduce((p,d)=>l("sha256",p).update(d).digest(),`AWS4${t}`),k=["AWS4-HMAC-SHA256",o,`${c}/${u}`,m(S)].join(`
`),C=l("sha256",H).update(k).digest("hex"),D=`AWS4-HMAC-SHA256 Credential=${e}/${c}/${u}, SignedHeaders=${f}, Signature=${C}`;return{method:"POST",path:"/",headers:{
...i,authorization:D},body:r}}function m(e){return h("sha256").update(e).digest("hex")}export{E as aws};
