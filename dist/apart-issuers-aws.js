const require=process.getBuiltinModule;
import{h as a}from"./apart-issuers-issuer.js";import{b as x}from"./apart-domain-requests-verification.js";import"./apart-domain-values-json.js";var y=s=>{let t=()=>process.getBuiltinModule("node:crypto")[s];return new Proxy(function(){},{apply:(n,e,r)=>t()(...r),construct:(n,e)=>new(t())(...e),get:(n,e)=>t()[e]})};var h=y("createHash");var l=y("createHmac");var K={id:"aws",name:"AWS",form:void 0,usualField:/secret_?(?:access_?)?key$/i,host:"sts.amazonaws.com",request:s=>{let{fields:t,value:n}=s,e=a(t,/./,/^A(?:K|S)IA[A-Z0-9]{16}$/),
r=/^[A-Za-z0-9/+=]{40}$/.test(n)?n:a(t,/secret/i,/^[A-Za-z0-9/+=]{40}$/);if(e===void 0||r===void 0)return"needs the key's id (AKIA\u2026) in a field beside the secre\
t key";let o=a(t,/session_?token$/i);return e.startsWith("ASIA")&&o===void 0?"needs the session token in a field beside the key, such as SessionToken":w({id:e,secret:r,
session:o},s)},read:({status:s,body:t})=>{if(s===200)return/<GetCallerIdentityResult>/.test(t)?{state:"active"}:{state:"unknown",why:"answered without the XML t\
hat it documents"};let[,n=""]=/<Code>(\w+)<\/Code>/.exec(t)??[];if(n==="SignatureDoesNotMatch"&&/Signature (?:expired|not yet current)/.test(t))return{state:"un\
known",why:"found the clock of this machine wrong"};let e=D.find(r=>r===n);return e===void 0?x(s===401?400:s):{state:"refused",why:e,isOver:e==="ExpiredToken"}},
tells:[],cannotTell:"until when a session works and what its owner may do; anything of a key of the China or GovCloud partition",date:"2026-11-27",source:"https\
://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html"},D=["InvalidClientTokenId","SignatureDoesNotMatch","ExpiredToken"],v="sts.amazonaws.c\
om",u="us-east-1/sts/aws4_request";function w({id:s,secret:t,session:n},{now:e}){let r="Action=GetCallerIdentity&Version=2011-06-15",o=new Date(e).toISOString().
replace(/[-:]|\.\d+/g,""),c=o.slice(0,8),i={"content-type":"application/x-www-form-urlencoded; charset=utf-8",host:v,"x-amz-date":o,...n!==void 0&&{"x-amz-secur\
ity-token":n}},f=Object.keys(i).join(";"),m=["POST","/","",...Object.entries(i).map(([p,d])=>`${p}:${d}`),"",f,g(r)].join(`
`),S=[c,...u.split("/")].reduce((p,d)=>l("sha256",p).update(d).digest(),`AWS4${t}`),H=["AWS4-HMAC-SHA256",o,`${c}/${u}`,g(m)].join(`
`),k=l("sha256",S).update(H).digest("hex"),C=`AWS4-HMAC-SHA256 Credential=${s}/${c}/${u}, SignedHeaders=${f}, Signature=${k}`;return{method:"POST",path:"/",headers:{
...i,authorization:C},body:r}}function g(s){return h("sha256").update(s).digest("hex")}export{K as aws};
