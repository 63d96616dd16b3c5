const require=process.getBuiltinModule;
function y(n){let e;for(let t of n){let r=e?t.at.getTime()-e.at.getTime():-1;(r<0||r===0&&t.firm)&&(e=t)}return e}function l(n){let e=/^\s*(?:(?:Bearer|token) )?(?:ghs_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(n),t=e?.[2]===void 0?void 0:m(Buffer.from(e[2],"\
base64url").toString()),r=u(t?.exp);if(!r)return;let i=u(t?.iat)??u(t?.nbf);return{at:r,source:"JWT exp",firm:!0,...p(i,r)}}function c(n){if(typeof n!="string"&&
typeof n!="number")return;let e=String(n).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(e)){let d=Number(e);return s(new Date(d<1e11?d*1e3:d))}let t=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(e);if(!t)return;let[,r="",i="00:00",o="Z"]=t,a=/^[+-]/.test(o)?`${o.slice(0,3)}:${o.replace(":","").slice(3)||"00"}`:"Z",f=new Date(`${r}T${i.replace(",","\
.")}${a}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?s(f):void 0}async function g(n){let e=c(n);return e||!/\d{4}/.test(String(n))?e:(await import("./spelled-dates.js")).
spelledDateOf(n)}function u(n){return typeof n=="number"?s(new Date(n*1e3)):void 0}function s(n){let e=n.getUTCFullYear();return e>=1990&&e<=2200?n:void 0}function p(n,e){
return n&&n<e?{life:e.getTime()-n.getTime()}:{}}function m(n){try{let e=JSON.parse(n);return typeof e=="object"&&e!==null?e:void 0}catch{return}}export{y as a,l as b,c,g as d,u as e,s as f,p as g};
