const require=process.getBuiltinModule;
import{e as N,h as y}from"./shared-domain-expiry-expiry.js";var x="january february march april may june july august september october november december".split(" "),T=/^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?:,|\s+at)?(?:\s+(.+))?$/i,
$=/^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:([\d:.]+)\s+)?(\d{4})(?:,|\s+at)?(?:\s+(.+))?$/i,M=/^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[Tt ]+(.+))?$/,
p=/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?\s+(.+))?$/,k=/^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?\s*(z|(?:utc|gmt)?\s*[+-]\d{2}(?::?\d{2})?|utc|gmt)?(?:\s*\([\w ]+\))?$/i;
function F(e){let n=N(e);if(n||typeof e!="string"&&typeof e!="number")return n;let t=String(e).trim();if(!(t.length>64))return j(t)??C(t)}function O(e){let[,n,t,
r]=p.exec(String(e).trim())??[];return t!==void 0&&t!=="."&&g(n)&&g(r)&&n!==r}function j(e){let[,n,t,r,s,o]=M.exec(e)??[];if(n)return(t==="-"||t===""?r?.length===
2&&s?.length===2:!0)?b(n,Number(r),s,o):void 0;let[,i,a,u,f,d]=p.exec(e)??[];if(O(e))return;let m=a==="."||g(u),[l,c]=m?[i,u]:[u,i];return b(f,Number(c),l,d)}function C(e){
let[,n,t,r,s]=T.exec(e)??[];if(t)return b(r,D(t),n,s);let[,o,i,a,u,f]=$.exec(e)??[];if(o)return b(u,D(o),i,[a,f].filter(d=>d).join(" "))}function D(e){return x.
findIndex(n=>n.startsWith(e.toLowerCase()))+1}function g(e){return Number(e)>=1&&Number(e)<=12}function b(e,n,t,r=""){let[,s="0",o="0",i="0",a="0",u,f]=k.exec(/^(?:z|utc|gmt)?$/i.
test(r.trim())?"0:00":r.trim())??[void 0,"none"],d=u?Number(s)%12+(/^p/i.test(u)?12:0):Number(s);if(u&&(Number(s)<1||Number(s)>12)||Number(o)>59||Number(i)>60||
d>23)return;let m=new Date(Date.UTC(Number(e),n-1,Number(t)));if(m.getUTCMonth()!==n-1||m.getUTCDate()!==Number(t))return;let[,l,c=0,h=0]=/([+-])(\d{2}):?(\d{2})?/.
exec(f??"")??[];if(Number(c)>23||Number(h)>59)return;let z=(l==="-"?-1:1)*(Number(c)*60+Number(h)),w=Math.floor(+`0.${a}`*1e3);return y(new Date(m.getTime()+((d*
60+Number(o)-z)*60+Number(i))*1e3+w))}export{F as a,O as b};
