const require=process.getBuiltinModule;
import{b as n,e as i}from"./apart-issuers-issuer.js";import{b as a}from"./apart-domain-requests-verification.js";import{c as r}from"./apart-domain-expiry-expiry.js";import{d as s}from"./apart-domain-values-json.js";
var u={id:"google",name:"Google",form:/^ya29\.[\w.-]{20,}$/,host:"oauth2.googleapis.com",request:({value:e})=>e.startsWith("ya29.")?{method:"POST",path:"/tokeni\
nfo",headers:{accept:"application/json","content-type":"application/x-www-form-urlencoded"},body:`access_token=${encodeURIComponent(e)}`}:"tells nothing of a ke\
y: name its end by expires= or the tag expires-at",read:e=>{let{status:t,json:o}=e,c=s(o)&&/^(?:invalid_\w+|Invalid Value)$/.test(String(o.error??o.error_description));
return t===400&&c?{state:"refused",why:"HTTP 400"}:t>=400?a(t):n(e,({exp:p,scope:d})=>({state:"active",endsAt:r(p),scopes:i(d)}))},tells:["expiry","scopes"],cannotTell:"\
anything of an API key or of the key of a service account",date:"2026-11-26",source:"https://developers.google.com/identity/protocols/oauth2/web-server#validate\
-access-token"};export{u as google};
