const require=process.getBuiltinModule;
import{I as g}from"./shared-domain-in-parallel.js";import{e as N,h as w}from"./shared-domain-expiry-expiry.js";function W(e,t){let n=e.find(({role:r})=>r);if(n)throw g("E_REQUEST",n.line,`role= has no meaning here: ${t}.`,{allowed:"the line without role="})}var R="january february march april may june july august september october november december".split(" "),T=/^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?:,|\s+at)?(?:\s+(.+))?$/i,
L=/^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:([\d:.]+)\s+)?(\d{4})(?:,|\s+at)?(?:\s+(.+))?$/i,z=/^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[Tt ]+(.+))?$/,
D=/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?\s+(.+))?$/,E=/^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?\s*(z|(?:utc|gmt)?\s*[+-]\d{2}(?::?\d{2})?|utc|gmt)?(?:\s*\([\w ]+\))?$/i;
function F(e){let t=N(e);if(t||typeof e!="string"&&typeof e!="number")return t;let n=String(e).trim();if(!(n.length>64))return O(n)??U(n)}function M(e){let[,t,n,
r]=D.exec(String(e).trim())??[];return n!==void 0&&n!=="."&&p(t)&&p(r)&&t!==r}function O(e){let[,t,n,r,o,i]=z.exec(e)??[];if(t)return(n==="-"||n===""?r?.length===
2&&o?.length===2:!0)?l(t,Number(r),o,i):void 0;let[,a,d,s,f,u]=D.exec(e)??[];if(M(e))return;let m=d==="."||p(s),[h,c]=m?[a,s]:[s,a];return l(f,Number(c),h,u)}function U(e){
let[,t,n,r,o]=T.exec(e)??[];if(n)return l(r,y(n),t,o);let[,i,a,d,s,f]=L.exec(e)??[];if(i)return l(s,y(i),a,[d,f].filter(u=>u).join(" "))}function y(e){return R.
findIndex(t=>t.startsWith(e.toLowerCase()))+1}function p(e){return Number(e)>=1&&Number(e)<=12}function l(e,t,n,r=""){let[,o="0",i="0",a="0",d="0",s,f]=E.exec(/^(?:z|utc|gmt)?$/i.
test(r.trim())?"0:00":r.trim())??[void 0,"none"],u=s?Number(o)%12+(/^p/i.test(s)?12:0):Number(o);if(s&&(Number(o)<1||Number(o)>12)||Number(i)>59||Number(a)>60||
u>23)return;let m=new Date(Date.UTC(Number(e),t-1,Number(n)));if(m.getUTCMonth()!==t-1||m.getUTCDate()!==Number(n))return;let[,h,c=0,b=0]=/([+-])(\d{2}):?(\d{2})?/.
exec(f??"")??[];if(Number(c)>23||Number(b)>59)return;let $=(h==="-"?-1:1)*(Number(c)*60+Number(b)),x=Math.floor(+`0.${d}`*1e3);return w(new Date(m.getTime()+((u*
60+Number(i)-$)*60+Number(a))*1e3+x))}export{W as a,F as b,M as c};
