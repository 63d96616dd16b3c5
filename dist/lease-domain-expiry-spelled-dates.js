const require=process.getBuiltinModule;
import{d as D,f as y}from"./lease-domain-expiry-expiry.js";import"./lease-runtime.js";var T="january february march april may june july august september october november december".split(" "),k=/^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?:,|\s+at)?(?:\s+(.+))?$/i,
M=/^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:([\d:.]+)\s+)?(\d{4})(?:,|\s+at)?(?:\s+(.+))?$/i,O=/^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[Tt ]+(.+))?$/,
x=/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?\s+(.+))?$/,U=/^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?\s*(z|(?:utc|gmt)?\s*[+-]\d{2}(?::?\d{2})?|utc|gmt)?(?:\s*\([\w ]+\))?$/i;
function w(e){let n=D(e);if(n||typeof e!="string"&&typeof e!="number")return n;let t=String(e).trim();if(!(t.length>64))return A(t)??W(t)}function p(e){let[,n,t,
r]=x.exec(String(e).trim())??[];return t!==void 0&&t!=="."&&g(n)&&g(r)&&n!==r}function A(e){let[,n,t,r,s,o]=O.exec(e)??[];if(n)return(t==="-"||t===""?r?.length===
2&&s?.length===2:!0)?l(n,Number(r),s,o):void 0;let[,u,d,i,f,a]=x.exec(e)??[];if(p(e))return;let m=d==="."||g(i),[b,c]=m?[u,i]:[i,u];return l(f,Number(c),b,a)}function W(e){
let[,n,t,r,s]=k.exec(e)??[];if(t)return l(r,N(t),n,s);let[,o,u,d,i,f]=M.exec(e)??[];if(o)return l(i,N(o),u,[d,f].filter(a=>a).join(" "))}function N(e){return T.
findIndex(n=>n.startsWith(e.toLowerCase()))+1}function g(e){return Number(e)>=1&&Number(e)<=12}function l(e,n,t,r=""){let[,s="0",o="0",u="0",d="0",i,f]=U.exec(/^(?:z|utc|gmt)?$/i.
test(r.trim())?"0:00":r.trim())??[void 0,"none"],a=i?Number(s)%12+(/^p/i.test(i)?12:0):Number(s);if(i&&(Number(s)<1||Number(s)>12)||Number(o)>59||Number(u)>60||
a>23)return;let m=new Date(Date.UTC(Number(e),n-1,Number(t)));if(m.getUTCMonth()!==n-1||m.getUTCDate()!==Number(t))return;let[,b,c=0,h=0]=/([+-])(\d{2}):?(\d{2})?/.
exec(f??"")??[];if(Number(c)>23||Number(h)>59)return;let $=(b==="-"?-1:1)*(Number(c)*60+Number(h)),z=Math.floor(+`0.${d}`*1e3);return y(new Date(m.getTime()+((a*
60+Number(o)-$)*60+Number(u))*1e3+z))}function v(e){return e.filter(([,n])=>j(n)&&!w(n)).map(([n,t])=>({name:n,isAmbiguous:p(t)}))}function B({name:e,isAmbiguous:n}){return`has a field ${e} ${n?"tha\
t could be two dates":"that holds no date"}`}function j(e){let n=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(o=>o.test(n))}export{B as unreadableDateWords,v as unreadableDatesIn};
