const require=process.getBuiltinModule;
import{a as n,d as i}from"./shared-issuers-issuer.js";import{a}from"./shared-domain-requests-verification.js";import{e as r}from"./shared-domain-expiry-expiry.js";import{d as s}from"./shared-domain-values-json.js";
var u={id:"google",name:"Google",form:/^ya29\.[\w.-]{20,}$/,host:"oauth2.googleapis.com",request:({value:e})=>e.startsWith("ya29.")?{method:"POST",path:"/tokeni\
nfo",headers:{accept:"application/json","content-type":"application/x-www-form-urlencoded"},body:`access_token=${encodeURIComponent(e)}`}:"tells nothing of a ke\
y: name its end by expires= or the tag expires-at",read:e=>{let{status:t,json:o}=e,c=s(o)&&/^(?:invalid_\w+|Invalid Value)$/.test(String(o.error??o.error_description));
return t===400&&c?{state:"refused",why:"HTTP 400"}:t>=400?a(t):n(e,({exp:p,scope:d})=>({state:"active",endsAt:r(p),scopes:i(d)}))},tells:["expiry","scopes"],cannotTell:"\
anything of an API key or of the key of a service account",date:"2026-11-26",source:"https://developers.google.com/identity/protocols/oauth2/web-server#validate\
-access-token"};export{u as google};
