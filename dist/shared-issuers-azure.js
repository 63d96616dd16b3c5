const require=process.getBuiltinModule;
import{e as r}from"./shared-domain-expiry-expiry.js";var a={id:"azure",name:"Azure",form:/^(?=[^\n]*(?:^|[?&=])(?:s[erv]|sig|sp)=)(?=[^\n]*[?&]sig=|sig=)(?=[^\n]*se=)[^\s]+$/,host:"management.azure.com",ownValidity:({
value:e})=>{let s=n=>{let[,t]=new RegExp(`(?:^|[?&;=])${n}=([^&;\\s]+)`).exec(e)??[];return t===void 0?void 0:o(t)};return{state:"unknown",why:"has no request t\
hat tells whether a signature was revoked",endsAt:r(s("se")),scopes:s("sp")?.split("")}},tells:["expiry","scopes"],cannotTell:"whether it was revoked: only its \
own text is read. A client secret says nothing: tag its secret `expires-at`",date:"2026-11-26",source:"https://learn.microsoft.com/en-us/rest/api/storageservice\
s/create-service-sas"};function o(e){try{return decodeURIComponent(e)}catch{return e}}export{a as azure};
