const require=process.getBuiltinModule;
import{a as w}from"./apart-domain-error.js";var $=new Set(["secrets","secret-ids","alert-secrets"]),x=[{why:"Quotes are part of the text here.",mend:e=>e.replace(/^(["'`\u201c\u2018])(.*)["'`\u201d\u2019]([,;]?)$/,
"$2$3")},{why:"An input is a text and not a list of YAML: no hyphen stands before a line.",mend:e=>e.replace(/^[-*•]\s+/,"")},{why:"A comma or semicolon at it\
s end is part of the text here.",mend:e=>e.replace(/\s*[,;]+$/,"")},{why:"What is asked is written in lower case.",mend:e=>e.replace(/^(\S+\s+)(\S+)/,(t,n,r)=>n+
r.toLowerCase())},{why:"It is written in lower case.",mend:(e,t)=>$.has(t)?e:e.toLowerCase()},{why:"It holds characters that nobody sees, as copying from a page\
 leaves them.",mend:e=>e.replace(/[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g,"")},{why:"A comment stands on a line of its own.",mend:e=>e.replace(/\s+#.*$/,
"")},{why:"The name of the input does not belong to its text.",mend:(e,t)=>e.startsWith(t)?e.slice(t.length).replace(/^\s*[:=]\s*/,""):e},{why:"A list has no br\
ackets here.",mend:e=>f(e).join(", ")},{why:"A list has no brackets here, and a line for each.",mend:e=>f(e).join(`
`)},{why:"An equals sign stands between key and value.",mend:e=>e.replace(/^\{?\s*"?(?:Key=)?([\w.-]+)"?\s*[:,]\s*(?:Value=)?"?([\w.-]+)"?\s*\}?$/,"$1=$2")},{why:"\
There is a line for each.",mend:e=>e.split(/\s*[,;]\s*/).join(`
`)},{why:"A boolean is true or false.",mend:e=>I.get(e.toLowerCase())??e},{why:"A duration is a whole number with one of the letters s, m, h and d.",mend:y},{why:"\
White space stands between the two.",mend:e=>e.replace(/^([^\s:]+)\s*[:=]\s*(?=\S)/,"$1 ")},{why:"An address begins with https://.",mend:e=>e.replace(/^(?:http:\/\/)?(?=[\w-]+(?:\.[\w-]+)+)/i,
"https://")},{why:"An account id is twelve digits.",mend:e=>e.replace(/\b(\d{4})[- ](\d{4})[- ](\d{4})\b/g,"$1$2$3")},{why:"A field is named alone.",mend:e=>e.replace(
/^[#$.]+(?=\w)/,"")},{why:"A key with other signs than letters, digits and _ stands in double quotes.",mend:e=>`"${e}"`},{why:"A duration has a unit.",mend:e=>e.
replace(/(^|\s)(expiring-within|older-than|max-age)\s*[=:]\s*(\d[\w. ]*)$/,(t,n,r,s)=>`${n}${r}=${y(/^\d+$/.test(s)?`${s}d`:s)}`)},{why:"The words have hyphens.",
mend:e=>e.replace(/[a-z](?=[A-Z])/g,"$&-").replace(/_/g,"-").toLowerCase()},{why:"The length is a word of its own: length=32.",mend:e=>e.replace(/^(?:password-?length=)?(\d+)/i,
"length=$1")},{why:"A branch is named without refs/heads/.",mend:e=>e.replace(/^refs\/heads\//,"")},{why:"An equals sign stands between the two.",mend:e=>e.replace(
/^([\w-]+)(?::\s*|\s+)(?=\S)/,"$1=")}],A=5;async function R(e,t){let[,n,r]=/^(?:The input ([a-z-]+)|Line \d+ of ([a-z-]+))\b/.exec(e.message)??[],s=n??r;if(s===
void 0||/Probably meant|nobody has filled in/.test(`${e.message}
${e.fix}`))return e;let d=t.read(s),[,o]=/^\s*["']?(?:\$\{?|\$env:|%)(\w+)[}%]?["']?\s*$/i.exec(d)??[];if(o!==void 0)return m(e,["A variable of the shell is not\
 filled in here: no shell reads an input.",`Write \`${s}: \${{ env.${o} }}\`, for a variable of \`env:\` or of an earlier step.`]);let a=await L(s,d,t,v(e.fix));
if(!a)return e;let i=a.text.split(`
`),c=!t.isShown(s,d)||a.text.length>400?["Give the text alone."]:i.length===1?[`Probably meant: ${a.text}`]:i.length<=A?["Probably meant:",...i.map(l=>`  ${l}`)]:
[`Probably meant, and the other lines in the same way: ${i[0]}`],h=(e.fix?.split(`
`)??[]).filter(l=>l.length<=300);return m(e,[a.why,...c,...h.slice(0,2)])}function m({code:e,message:t,cause:n},r){return new w(e,t,{fix:r.join(`
`),cause:n})}async function L(e,t,n,r){let s=t.trim().toLowerCase(),d=r.find(i=>s.length>2&&(s.startsWith(i)||i.startsWith(s))),o={why:"It is one of these words\
.",mend:()=>d??t},a=t;for(let{why:i,mend:c}of[...x,o]){let[h,l]=[t,a].map(g=>S(g,b=>c(b,e)));if(h!==t.trim()&&await u(e,h??"",n))return{text:h??"",why:i};if(!(l===
a||l===void 0)&&(a=l,a!==h&&await u(e,a,n)))return{text:a,why:i}}}function S(e,t){return e.split(`
`).map(n=>n.trim()===""?"":t(n.trim())).join(`
`).trim()}async function u(e,t,{read:n,readWith:r}){if(t==="")return!1;try{return await r(s=>s===e?t:n(s)),!0}catch(s){return s instanceof w&&!new RegExp(`\\b${e}\
\\b`).test(s.message)}}function v(e=""){let[,t=""]=/^Allowed(?:, separated by commas)?: ([\w, -]+)\.$/m.exec(e)??[];return t.split(", ").filter(n=>/^[\w-]+$/.test(
n))}function f(e){let[,t]=/^\[(.*)\],?$/.exec(e)??[];return t===void 0?[e]:t.split(",").map(n=>n.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(n=>n!=="")}var I=new Map(
[...["yes","y","on","1","t","enabled"].map(e=>[e,"true"]),...["no","n","off","0","f","disabled"].map(e=>[e,"false"]),...["true","false"].map(e=>[e,e])]),p={s:1,
m:60,h:3600,d:86400,w:604800};function y(e){let t=e.replace(/^P(?=[\dT])/i,"").replace(/T(?=\d)/i,""),n=[...t.matchAll(/(\d+(?:\.\d+)?)\s*(s|m|h|d|w)[a-z]*\s*/gi)];
if(n.length===0||n.map(([o])=>o).join("")!==t)return e;let r=n.reduce((o,[,a,i=""])=>o+Number(a)*(p[i.toLowerCase()]??0),0),[s="s",d=1]=Object.entries(p).filter(
([o,a])=>o!=="w"&&r%a===0).at(-1)??[];return Number.isInteger(r)?`${r/d}${s}`:e}export{R as withTypo};
