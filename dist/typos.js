const require=process.getBuiltinModule;
import{a as w}from"./apart-domain-error.js";var y={s:1,m:60,h:3600,d:86400,w:604800};function u(e){let t=e.replace(/^P(?=[\dT])/i,"").replace(/T(?=\d)/i,""),n=[...t.matchAll(/(\d+(?:\.\d+)?)\s*(s|m|h|d|w)[a-z]*\s*/gi)];
if(n.length===0||n.map(([i])=>i).join("")!==t)return e;let s=n.reduce((i,[,r,d=""])=>i+Number(r)*(y[d.toLowerCase()]??0),0),[a="s",o=1]=Object.entries(y).filter(
([i,r])=>i!=="w"&&s%r===0).at(-1)??[];return Number.isInteger(s)?`${s/o}${a}`:e}var I=new Set(["secrets","secret-ids","alert-secrets"]),S=[{why:"Quotes are part of the text here.",mend:e=>e.replace(/^(["'`\u201c\u2018])(.*)["'`\u201d\u2019]([,;]?)$/,
"$2$3")},{why:"An input is a text and not a list of YAML: no hyphen stands before a line.",mend:e=>e.replace(/^[-*•]\s+/,"")},{why:"A comma or semicolon at it\
s end is part of the text here.",mend:e=>e.replace(/\s*[,;]+$/,"")},{why:"What is asked is written in lower case.",mend:e=>e.replace(/^(\S+\s+)(\S+)/,(t,n,s)=>n+
s.toLowerCase())},{why:"It is written in lower case.",isAlone:!0,mend:(e,t)=>I.has(t)?e:e.toLowerCase()},{why:"It holds characters that nobody sees, as copying \
from a page leaves them.",mend:e=>e.replace(/[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g,"")},{why:"A comment stands on a line of its own.",mend:e=>e.
replace(/\s+#.*$/,"")},{why:"The name of the input does not belong to its text.",mend:(e,t)=>e.startsWith(t)?e.slice(t.length).replace(/^\s*[:=]\s*/,""):e},{why:"\
A list has no brackets here.",mend:e=>$(e).join(", ")},{why:"A list has no brackets here, and a line for each.",mend:e=>$(e).join(`
`)},{why:"An equals sign stands between key and value.",mend:e=>e.replace(/^\{?\s*"?(?:Key=)?([\w.-]+)"?\s*[:,]\s*(?:Value=)?"?([\w.-]+)"?\s*\}?$/,"$1=$2")},{why:"\
There is a line for each.",mend:(e,t)=>{let n=e.split(/\s*[,;]\s*/);return t.startsWith("secret")&&!n.every(a=>/[/*]/.test(a))?e:n.join(`
`)}},{why:"A boolean is true or false.",mend:e=>N.get(e.toLowerCase())??e},{why:"A duration is a whole number with one of the letters s, m, h and d.",mend:u},{why:"\
White space stands between the two.",mend:e=>e.replace(/^([^\s:]+)\s*[:=]\s*(?=\S)/,"$1 ")},{why:"An address begins with https://.",mend:e=>e.replace(/^(?:http:\/\/)?(?=[\w-]+(?:\.[\w-]+)+)/i,
"https://")},{why:"An account id is twelve digits.",mend:e=>e.replace(/\b(\d{4})[- ](\d{4})[- ](\d{4})\b/g,"$1$2$3")},{why:"A field is named alone.",isInRequests:!1,
mend:e=>e.replace(/^[#$.]+(?=\w)/,"")},{why:"A key with other signs than letters, digits and _ stands in double quotes.",mend:e=>`"${e}"`},{why:"A duration has \
a unit.",mend:e=>e.replace(/(^|\s)(expiring-within|older-than|max-age)\s*[=:]\s*(\d[\w. ]*)$/,(t,n,s,a)=>`${n}${s}=${u(/^\d+$/.test(a)?`${a}d`:a)}`)},{why:"The \
words have hyphens.",mend:e=>e.replace(/[a-z](?=[A-Z])/g,"$&-").replace(/_/g,"-").toLowerCase()},{why:"The length is a word of its own: length=32.",mend:e=>e.replace(
/^(?:password-?length=)?(\d+)/i,"length=$1")},{why:"Two colons stand between iam and the account.",mend:e=>e.replace(/^(arn:aws[a-z-]*:iam):(?=\d{12}:)/,"$1::")},
{why:"role/ stands before the name of a role.",mend:e=>e.replace(/^(arn:aws[a-z-]*:iam::?\d{12}:)roles?[:/]+/i,"$1role/")},{why:"No slash ends it.",mend:e=>e.replace(
/^(arn:.*[^/])\/+$/,"$1")},{why:"It is counted in seconds.",mend:e=>L(e)},{why:"A number has digits alone.",mend:e=>e.replace(/^(\d{1,3})[,.' _](?=\d{3}$)/,"$1")},
{why:"The quotes of JSON are straight.",mend:e=>e.replace(/[\u201c-\u201e\u00ab\u00bb]/g,'"')},{why:"JSON has no comma behind the last item.",mend:e=>e.replace(
/,(?=\s*[}\]])/g,"")},{why:"Signs of full width are others than those of ASCII.",mend:e=>e.replace(/[\uff01-\uff5e]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248))},
{why:"claim=glob has one equals sign, no quotes, and a line for each.",mend:e=>e.split(/\s*[,;]\s*(?=[A-Za-z_]\w*\s*=)/).map(t=>t.replace(/^([A-Za-z_]\w*)\s*=[>=~:]*\s*(["'`]?)(.*?)\2$/,
"$1=$3")).join(`
`)},{why:"A branch is named without refs/heads/.",mend:e=>e.replace(/^refs\/heads\//,"")},{why:"An equals sign stands between the two.",mend:e=>e.replace(/^([\w-]+)(?::\s*|\s+)(?=\S)/,
"$1=")}],T=5;async function q(e,t){let[,n,s]=/^(?:The input ([a-z-]+)|Line \d+ of ([a-z-]+))\b/.exec(e.message)??[],a=n??s;if(a===void 0||/Probably meant|nobody has filled in/.
test(`${e.message}
${e.fix}`))return e;let o=t.read(a),[,i]=/^\s*["']?(?:\$\{?|\$env:|%)(\w+)[}%]?["']?\s*$/i.exec(o)??[];if(i!==void 0)return p(e,["A variable of the shell is not\
 filled in here: no shell reads an input.",`Write \`${a}: \${{ env.${i} }}\`, for a variable of \`env:\` or of an earlier step.`]);let r=await v(a,o,t,z(e.fix));
if(!r){let l=await R(e.message,o.trim());return l===void 0?e:p(e,[l,...e.fix?.split(`
`)??[]])}let d=r.text.split(`
`),h=!t.isShown(a,o)||r.text.length>400?["Give the text alone."]:d.length===1?[`Probably meant: ${r.text}`]:d.length<=T?["Probably meant:",...d.map(l=>`  ${l}`)]:
[`Probably meant, and the other lines in the same way: ${d[0]}`],f=(e.fix?.split(`
`)??[]).filter(l=>l.length<=300);return p(e,[r.why,...h,...f.slice(0,2)])}async function R(e,t){if(/no role ARN/.test(e)){let[,n]=/^arn:aws[a-z-]*:(?:iam|sts)::\w*:([a-z-]+)[/:]/.
exec(t)??[],[,s]=/^arn:aws[a-z-]*:iam::?(\d+):/.exec(t)??[];if(s!==void 0&&s.length!==12)return`Its account has ${s.length} digits.`;if(/^\*+$/.test(t))return"T\
hat is what the log shows for a masked value: paste the ARN itself.";if(/[<>${}]|ACCOUNT/.test(t))return"What stands for the account in it is not filled in.";if(/\s/.
test(t))return"It is one role; those that are assumed from it are lines of `role-chain`.";if(n!==void 0&&n!=="role")return`It is the ARN of ${n}, and not of a r\
ole.`}if(/nor a policy/.test(e)){if(/^[\w./-]+\.json$/.test(t))return"The name of a file is not read here: the text of the policy is the input.";if(/^(?:Version|Statement)\s*:/m.
test(t))return"It is YAML, and a policy is JSON here.";let{jsonFaultOf:n}=await import("./json-fault.js"),s=n(t);return s&&`It is no JSON: at line ${s.
line}, column ${s.column} ${s.what}.`}}function L(e){let[,t,n=""]=/^(\d+)([smhd])$/.exec(u(e))??[];return t===void 0?e:String(Number(t)*({s:1,m:60,h:3600,d:86400}[n]??
1))}function p({code:e,message:t,cause:n},s){return new w(e,t,{fix:s.join(`
`),cause:n})}async function v(e,t,n,s){let a=t.trim().toLowerCase(),o=s.find(h=>a.length>2&&(a.startsWith(h)||h.startsWith(a))),i={why:"It is one of these words\
.",mend:()=>o??t},r=t,d=e==="secrets"||e==="secret-ids";for(let{why:h,mend:f,isInRequests:l,isAlone:b}of[...S,i]){if(d&&l===!1)continue;let[c,m]=[t,r].map(A=>C(
A,x=>f(x,e)));if(c!==t.trim()&&await g(e,c??"",n))return{text:c??"",why:h};if(!(b||m===r||m===void 0)&&(r=m,r!==c&&await g(e,r,n)))return{text:r,why:h}}}function C(e,t){
return e.split(`
`).map(n=>n.trim()===""?"":t(n.trim())).join(`
`).trim()}async function g(e,t,{read:n,readWith:s}){if(t==="")return!1;try{return await s(a=>a===e?t:n(a)),!0}catch(a){return a instanceof w&&!new RegExp(`\\b${e}\
\\b`).test(a.message)}}function z(e=""){let[,t=""]=/^Allowed(?:, separated by commas)?: ([\w, -]+)\.$/m.exec(e)??[];return t.split(", ").filter(n=>/^[\w-]+$/.test(
n))}function $(e){let[,t]=/^\[(.*)\],?$/.exec(e)??[];return t===void 0?[e]:t.split(",").map(n=>n.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(n=>n!=="")}var N=new Map(
[...["yes","y","on","1","t","enabled"].map(e=>[e,"true"]),...["no","n","off","0","f","disabled"].map(e=>[e,"false"]),...["true","false"].map(e=>[e,e])]);export{q as withTypo};
