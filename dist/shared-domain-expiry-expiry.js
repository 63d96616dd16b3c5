const require=process.getBuiltinModule;
var x=t=>{let e=()=>process.getBuiltinModule("node:crypto")[t];return new Proxy(function(){},{apply:(n,r,o)=>e()(...o),construct:(n,r)=>new(e())(...r),get:(n,r)=>e()[r]})};var p=x("X509Certificate");function v(t,e,n){if(!t)return{judgement:"unknown",stops:!1};let r=t.at.getTime()-e,o=t.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<l(t,n)?"expiring":"ok",stops:o}}function l({life:t},{warnRemaining:e}){return t!==void 0&&t<e?t/10:e}function T(t){let e;for(let n of t){let r=e?
n.at.getTime()-e.at.getTime():-1;(r<0||r===0&&n.firm)&&(e=n)}return e}function w(t){let e=y(t);return e?[e]:g(t)}function y(t){let e=/^\s*(?:Bearer )?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.
exec(t),n=e?.[2]===void 0?void 0:E(Buffer.from(e[2],"base64url").toString()),r=i(n?.exp);if(!r)return;let o=i(n?.iat)??i(n?.nbf);return{at:r,source:"JWT exp",firm:!0,
...f(o,r)}}var m=/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]+-----END (?:TRUSTED )?CERTIFICATE-----/g;function g(t){if(!t.includes("CERTIFICATE-----"))return[];
let e=[...t.matchAll(m)].flatMap(([n])=>b(n)??[]);return e.map((n,r)=>{let o=r===0&&(e.length===1||!h(n));return{at:n.validToDate,source:o?"certificate notAfter":
"notAfter of a chain's certificate",firm:o,...f(n.validFromDate,n.validToDate)}})}var D=Buffer.from([6,3,85,29,19]);function h({ca:t,subject:e,issuer:n,raw:r}){
return t||e===n&&!r.includes(D)}function b(t){try{let e=new p(t);return Number.isNaN(e.validToDate.getTime())?void 0:e}catch{return}}function k(t){if(typeof t!=
"string"&&typeof t!="number")return;let e=String(t).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(e)){let a=Number(e);return c(new Date(a<1e11?a*1e3:a))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(e);if(!n)return;let[,r="",o="00:00",s="Z"]=n,u=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",d=new Date(`${r}T${o.replace(",","\
.")}${u}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?c(d):void 0}function i(t){return typeof t=="number"?c(new Date(t*1e3)):void 0}function c(t){let e=t.
getUTCFullYear();return e>=1990&&e<=2200?t:void 0}function f(t,e){return t&&t<e?{life:e.getTime()-t.getTime()}:{}}function E(t){try{let e=JSON.parse(t);return typeof e==
"object"&&e!==null?e:void 0}catch{return}}export{v as a,T as b,w as c,k as d};
