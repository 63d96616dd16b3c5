const require=process.getBuiltinModule;
function x(e){let n=/^\s*(?:Bearer )?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),r=n?.[2]===void 0?void 0:p(Buffer.from(n[2],"base64url").toString()),t=u(r?.exp);
if(!t)return;let i=u(r?.iat)??u(r?.nbf);return{at:t,source:"JWT exp",firm:!0,...c(i,t)}}function y(e){if(typeof e!="string"&&typeof e!="number")return;let n=String(
e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(n)){let d=Number(n);return s(new Date(d<1e11?d*1e3:d))}let r=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(n);if(!r)return;let[,t="",i="00:00",o="Z"]=r,f=/^[+-]/.test(o)?`${o.slice(0,3)}:${o.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${t}T${i.replace(",","\
.")}${f}`);return new Date(`${t}T00:00Z`).toJSON()?.startsWith(t)?s(a):void 0}function u(e){return typeof e=="number"?s(new Date(e*1e3)):void 0}function s(e){let n=e.getUTCFullYear();return n>=1990&&n<=2200?e:void 0}function c(e,n){return e&&
e<n?{life:n.getTime()-e.getTime()}:{}}function p(e){try{let n=JSON.parse(e);return typeof n=="object"&&n!==null?n:void 0}catch{return}}export{x as a,y as b,u as c,s as d,c as e};
