const require=process.getBuiltinModule;
function y(e){let n;for(let t of e){let r=n?t.at.getTime()-n.at.getTime():-1;(r<0||r===0&&t.firm)&&(n=t)}return n}function l(e){let n=/^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),t=n?.[2]===void 0?void 0:m(Buffer.from(n[2],
"base64url").toString()),r=u(t?.exp);if(!r)return;let i=u(t?.iat)??u(t?.nbf);return{at:r,source:"JWT exp",firm:!0,...p(i,r)}}function c(e){if(typeof e!="string"&&
typeof e!="number")return;let n=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(n)){let d=Number(n);return s(new Date(d<1e11?d*1e3:d))}let t=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(n);if(!t)return;let[,r="",i="00:00",o="Z"]=t,f=/^[+-]/.test(o)?`${o.slice(0,3)}:${o.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${i.replace(",","\
.")}${f}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?s(a):void 0}async function g(e){let n=c(e);if(n||typeof e!="string"&&typeof e!="number")return n;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function u(e){return typeof e=="number"?s(new Date(e*1e3)):void 0}
function s(e){let n=e.getUTCFullYear();return n>=1990&&n<=2200?e:void 0}function p(e,n){return e&&e<n?{life:n.getTime()-e.getTime()}:{}}function m(e){try{let n=JSON.
parse(e);return typeof n=="object"&&n!==null?n:void 0}catch{return}}export{y as a,l as b,c,g as d,u as e,s as f,p as g};
