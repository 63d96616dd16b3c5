const require=process.getBuiltinModule;
import{a as w}from"./apart-domain-error.js";var g={s:1,m:60,h:3600,d:86400,w:604800};function f(e){let t=e.replace(/^P(?=[\dT])/i,"").replace(/T(?=\d)/i,""),n=[...t.matchAll(/(\d+(?:\.\d+)?)\s*(s|m|h|d|w)[a-z]*\s*/gi)];
if(n.length===0||n.map(([o])=>o).join("")!==t)return e;let a=n.reduce((o,[,r,d=""])=>o+Number(r)*(g[d.toLowerCase()]??0),0),[s="s",i=1]=Object.entries(g).filter(
([o,r])=>o!=="w"&&a%r===0).at(-1)??[];return Number.isInteger(a)?`${a/i}${s}`:e}var I=new Set(["secrets","secret-ids","alert-secrets"]),S=[{why:"Quotes are part of the text here.",mend:e=>e.replace(/^(["'`\u201c\u2018])(.*)["'`\u201d\u2019]([,;]?)$/,
"$2$3")},{why:"An input is a text and not a list of YAML: no hyphen stands before a line.",mend:e=>e.replace(/^[-*•]\s+/,"")},{why:"A comma or semicolon at it\
s end is part of the text here.",mend:e=>e.replace(/\s*[,;]+$/,"")},{why:"What is asked is written in lower case.",mend:e=>e.replace(/^(\S+\s+)(\S+)/,(t,n,a)=>n+
a.toLowerCase())},{why:"It is written in lower case.",isAlone:!0,mend:(e,t)=>I.has(t)?e:e.toLowerCase()},{why:"It holds characters that nobody sees, as copying \
from a page leaves them.",mend:e=>e.replace(/[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g,"")},{why:"A comment stands on a line of its own.",mend:e=>e.
replace(/\s+#.*$/,"")},{why:"The name of the input does not belong to its text.",mend:(e,t)=>e.startsWith(t)?e.slice(t.length).replace(/^\s*[:=]\s*/,""):e},{why:"\
A list has no brackets here.",mend:e=>$(e).join(", ")},{why:"A list has no brackets here, and a line for each.",mend:e=>$(e).join(`
`)},{why:"An equals sign stands between key and value.",mend:e=>e.replace(/^\{?\s*"?(?:Key=)?([\w.-]+)"?\s*[:,]\s*(?:Value=)?"?([\w.-]+)"?\s*\}?$/,"$1=$2")},{why:"\
There is a line for each.",mend:(e,t)=>{let n=e.split(/\s*[,;]\s*/);return t.startsWith("secret")&&!n.every(s=>/[/*]/.test(s))?e:n.join(`
`)}},{why:"A boolean is true or false.",mend:e=>z.get(e.toLowerCase())??e},{why:"A duration is a whole number with one of the letters s, m, h and d.",mend:f},{why:"\
White space stands between the two.",mend:e=>e.replace(/^([^\s:]+)\s*[:=]\s*(?=\S)/,"$1 ")},{why:"An address begins with https://.",mend:e=>e.replace(/^(?:http:\/\/)?(?=[\w-]+(?:\.[\w-]+)+)/i,
"https://")},{why:"An account id is twelve digits.",mend:e=>e.replace(/\b(\d{4})[- ](\d{4})[- ](\d{4})\b/g,"$1$2$3")},{why:"A field is named alone.",isInRequests:!1,
mend:e=>e.replace(/^[#$.]+(?=\w)/,"")},{why:"A key with other signs than letters, digits and _ stands in double quotes.",mend:e=>`"${e}"`},{why:"A duration has \
a unit.",mend:e=>e.replace(/(^|\s)(expiring-within|older-than|max-age)\s*[=:]\s*(\d[\w. ]*)$/,(t,n,a,s)=>`${n}${a}=${f(/^\d+$/.test(s)?`${s}d`:s)}`)},{why:"The \
words have hyphens.",mend:e=>e.replace(/[a-z](?=[A-Z])/g,"$&-").replace(/_/g,"-").toLowerCase()},{why:"The length is a word of its own: length=32.",mend:e=>e.replace(
/^(?:password-?length=)?(\d+)/i,"length=$1")},{why:"Two colons stand between iam and the account.",mend:e=>e.replace(/^(arn:aws[a-z-]*:iam):(?=\d{12}:)/,"$1::")},
{why:"role/ stands before the name of a role.",mend:e=>e.replace(/^(arn:aws[a-z-]*:iam::?\d{12}:)roles?[:/]+/i,"$1role/")},{why:"No slash ends it.",mend:e=>e.replace(
/^(arn:.*[^/])\/+$/,"$1")},{why:"It is counted in seconds.",mend:e=>_(e)},{why:"A number has digits alone.",mend:e=>e.replace(/^(\d{1,3})[,.' _](?=\d{3}$)/,"$1")},
{why:"The quotes of JSON are straight.",mend:e=>e.replace(/[\u201c-\u201e\u00ab\u00bb]/g,'"')},{why:"JSON has no comma behind the last item.",mend:e=>e.replace(
/,(?=\s*[}\]])/g,"")},{why:"Signs of full width are others than those of ASCII.",mend:e=>e.replace(/[\uff01-\uff5e]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248))},
{why:"claim=glob has one equals sign, no quotes, and a line for each.",mend:e=>e.split(/\s*[,;]\s*(?=[A-Za-z_]\w*\s*=)/).map(t=>t.replace(/^([A-Za-z_]\w*)\s*=[>=~:]*\s*(["'`]?)(.*?)\2$/,
"$1=$3")).join(`
`)},{why:"A line is profile=NAME, then role=ARN, region=REGION and duration=1h as needed, with white space between them.",mend:(e,t)=>t==="export-credentials"?T(
e):e},{why:"A branch is named without refs/heads/.",mend:e=>e.replace(/^refs\/heads\//,"")},{why:"An equals sign stands between the two.",mend:e=>e.replace(/^([\w-]+)(?::\s*|\s+)(?=\S)/,
"$1=")}],R=5;async function q(e,t){let[,n,a]=/^(?:The input ([a-z-]+)|Line \d+ of ([a-z-]+))\b/.exec(e.message)??[],s=n??a;if(s===void 0||/Probably meant|nobody has filled in/.
test(`${e.message}
${e.fix}`))return e;let i=t.read(s),[,o]=/^\s*["']?(?:\$\{?|\$env:|%)(\w+)[}%]?["']?\s*$/i.exec(i)??[];if(o!==void 0)return p(e,["A variable of the shell is not\
 filled in here: no shell reads an input.",`Write \`${s}: \${{ env.${o} }}\`, for a variable of \`env:\` or of an earlier step.`]);let r=await v(s,i,t,C(e.fix));
if(!r){let l=await L(e.message,i.trim());return l===void 0?e:p(e,[l,...e.fix?.split(`
`)??[]])}let d=r.text.split(`
`),h=!t.isShown(s,i)||r.text.length>400?["Give the text alone."]:d.length===1?[`Probably meant: ${r.text}`]:d.length<=R?["Probably meant:",...d.map(l=>`  ${l}`)]:
[`Probably meant, and the other lines in the same way: ${d[0]}`],u=(e.fix?.split(`
`)??[]).filter(l=>l.length<=300);return p(e,[r.why,...h,...u.slice(0,2)])}async function L(e,t){if(/no role ARN/.test(e)){let[,n]=/^arn:aws[a-z-]*:(?:iam|sts)::\w*:([a-z-]+)[/:]/.
exec(t)??[],[,a]=/^arn:aws[a-z-]*:iam::?(\d+):/.exec(t)??[];if(a!==void 0&&a.length!==12)return`Its account has ${a.length} digits.`;if(/^\*+$/.test(t))return"T\
hat is what the log shows for a masked value: paste the ARN itself.";if(/[<>${}]|ACCOUNT/.test(t))return"What stands for the account in it is not filled in.";if(/\s/.
test(t))return"It is one role; those that are assumed from it are lines of `role-chain`.";if(n!==void 0&&n!=="role")return`It is the ARN of ${n}, and not of a r\
ole.`}if(/nor a policy/.test(e)){if(/^[\w./-]+\.json$/.test(t))return"The name of a file is not read here: the text of the policy is the input.";if(/^(?:Version|Statement)\s*:/m.
test(t))return"It is YAML, and a policy is JSON here.";let{jsonFaultOf:n}=await import("./json-fault.js"),a=n(t);return a&&`It is no JSON: at line ${a.
line}, column ${a.column} ${a.what}.`}}function T(e){let t=e.replace(/^[-*•]\s+/,"").replace(/["']/g,"").replace(/\b(?:aws[-_])?(profile|region)\s*[:=]\s*/gi,
(s,i)=>`${i.toLowerCase()}=`).replace(/\brole(?:[-_](?:to[-_]assume|arn))?\s*[:=]\s*/gi,"role=").replace(/\b(?:role[-_])?duration(?:[-_]seconds)?\s*[:=]\s*(\w+)/gi,
(s,i)=>`duration=${/^\d+$/.test(i)?`${i}s`:i}`).split(/[\s,;]+/).filter(s=>s!==""),[n=""]=t;t.length>1&&/^(?!env$|profile$)[\w.@+-]+$/.test(n)&&(t[0]=`profile=${n}`);
let a=t.findIndex(s=>/^(?:env$|profile\b)/.test(s));return a<0?e:[...t.splice(a,1),...t].join(" ")}function _(e){let[,t,n=""]=/^(\d+)([smhd])$/.exec(f(e))??[];return t===
void 0?e:String(Number(t)*({s:1,m:60,h:3600,d:86400}[n]??1))}function p({code:e,message:t,cause:n},a){return new w(e,t,{fix:a.join(`
`),cause:n})}async function v(e,t,n,a){let s=t.trim().toLowerCase(),i=a.find(h=>s.length>2&&(s.startsWith(h)||h.startsWith(s))),o={why:"It is one of these words\
.",mend:()=>i??t},r=t,d=e==="secrets"||e==="secret-ids";for(let{why:h,mend:u,isInRequests:l,isAlone:b}of[...S,o]){if(d&&l===!1)continue;let[c,m]=[t,r].map(A=>N(
A,x=>u(x,e)));if(c!==t.trim()&&await y(e,c??"",n))return{text:c??"",why:h};if(!(b||m===r||m===void 0)&&(r=m,r!==c&&await y(e,r,n)))return{text:r,why:h}}}function N(e,t){
return e.split(`
`).map(n=>n.trim()===""?"":t(n.trim())).join(`
`).trim()}async function y(e,t,{read:n,readWith:a}){if(t==="")return!1;try{return await a(s=>s===e?t:n(s)),!0}catch(s){return s instanceof w&&!new RegExp(`\\b${e}\
\\b`).test(s.message)}}function C(e=""){let[,t=""]=/^Allowed(?:, separated by commas)?: ([\w, -]+)\.$/m.exec(e)??[];return t.split(", ").filter(n=>/^[\w-]+$/.test(
n))}function $(e){let[,t]=/^\[(.*)\],?$/.exec(e)??[];return t===void 0?[e]:t.split(",").map(n=>n.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(n=>n!=="")}var z=new Map(
[...["yes","y","on","1","t","enabled"].map(e=>[e,"true"]),...["no","n","off","0","f","disabled"].map(e=>[e,"false"]),...["true","false"].map(e=>[e,e])]);export{q as withTypo};
