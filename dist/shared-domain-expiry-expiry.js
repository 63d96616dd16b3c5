const require=process.getBuiltinModule;
function w(e,n,r){if(!e)return{judgement:"unknown",stops:!1};let t=e.at.getTime()-n,i=e.firm&&(t<=0||t<r.minRemaining);return t<=0?{judgement:"expired",stops:i}:
{judgement:i||t<c(e,r)?"expiring":"ok",stops:i}}function c({life:e},{warnRemaining:n}){return e!==void 0&&e<n?e/10:n}function b(e){let n;for(let r of e){let t=n?
r.at.getTime()-n.at.getTime():-1;(t<0||t===0&&r.firm)&&(n=r)}return n}async function E(e,n=""){let r=m(e);if(r)return[r];if(!p(e))return[];let{enclosedEnds:t}=await import("./enclosed-ends.js");
return(await t(e,n)).expiries}function p(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function m(e){let n=/^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),r=n?.[2]===void 0?void 0:l(Buffer.
from(n[2],"base64url").toString()),t=u(r?.exp);if(!t)return;let i=u(r?.iat)??u(r?.nbf);return{at:t,source:"JWT exp",firm:!0,...y(i,t)}}function x(e){if(typeof e!=
"string"&&typeof e!="number")return;let n=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(n)){let d=Number(n);return s(new Date(d<1e11?d*1e3:d))}let r=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(n);if(!r)return;let[,t="",i="00:00",o="Z"]=r,f=/^[+-]/.test(o)?`${o.slice(0,3)}:${o.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${t}T${i.replace(",","\
.")}${f}`);return new Date(`${t}T00:00Z`).toJSON()?.startsWith(t)?s(a):void 0}async function D(e){let n=x(e);if(n||typeof e!="string"&&typeof e!="number")return n;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function u(e){return typeof e=="number"?s(new Date(e*1e3)):void 0}function s(e){
let n=e.getUTCFullYear();return n>=1990&&n<=2200?e:void 0}function y(e,n){return e&&e<n?{life:n.getTime()-e.getTime()}:{}}function l(e){try{let n=JSON.parse(e);
return typeof n=="object"&&n!==null?n:void 0}catch{return}}export{w as a,b,E as c,p as d,x as e,D as f,u as g,s as h};
