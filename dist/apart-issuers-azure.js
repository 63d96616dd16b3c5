const require=process.getBuiltinModule;
import{c as r}from"./apart-domain-expiry-expiry.js";var i={id:"azure",name:"Azure",form:/^(?:SharedAccessSignature )?(?=(?:\S*[?&;=])?sig=)(?=(?:\S*[?&;=])?se=)\S+$/,host:"management.azure.com",ownValidity:({value:e})=>{
let t=n=>{let[,s]=new RegExp(`(?:^|[?&;= ])${n}=([^&;\\s]+)`).exec(e)??[];return s===void 0?void 0:o(s)};return{state:"unknown",why:"has no request that tells w\
hether a signature was revoked",endsAt:r(t("se")),scopes:t("sp")?.split("")}},tells:["expiry","scopes"],cannotTell:"whether it was revoked: only its own text is\
 read. A client secret says nothing: tag its secret `expires-at`",date:"2026-11-27",source:"https://learn.microsoft.com/en-us/rest/api/storageservices/create-se\
rvice-sas"};function o(e){try{return decodeURIComponent(e)}catch{return e}}export{i as azure};
