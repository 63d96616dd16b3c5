const require=process.getBuiltinModule;
import{b as i,e as n}from"./apart-issuers-issuer.js";import{b as a}from"./apart-domain-requests-verification.js";import{c as r}from"./apart-domain-expiry-expiry.js";import{d as s}from"./apart-domain-values-json.js";
var g={id:"google",name:"Google",form:/^ya29\.[\w.-]{20,}$/,host:"oauth2.googleapis.com",request:({value:t})=>t.startsWith("ya29.")?{method:"POST",path:"/tokeni\
nfo",headers:{accept:"application/json","content-type":"application/x-www-form-urlencoded"},body:`access_token=${encodeURIComponent(t)}`}:"tells nothing of a ke\
y: name its end by expires= or the tag expires-at",read:t=>{let{status:e,json:o}=t,c=s(o)&&/^(?:invalid_\w+|Invalid Value)$/.test(String(o.error??o.error_description));
return e===400&&c?{state:"refused",why:"HTTP 400"}:e>=400?a(e):i(t,({exp:l,scope:p})=>({state:"active",endsAt:r(l),scopes:n(p)}))},tells:["expiry","scopes"],cannotTell:"\
anything of an API key or of the key of a service account",date:"2026-11-27",source:"https://github.com/googleapis/google-auth-library-nodejs/blob/main/src/auth\
/oauth2client.ts"};export{g as google};
