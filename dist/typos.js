const require=process.getBuiltinModule;
import{a as A,b as g}from"./apart-domain-edit-distance.js";import{a as b}from"./apart-domain-requests-request.js";import{a as $}from"./apart-domain-error.js";var I={s:1,m:60,h:3600,d:86400,w:604800};function p(e){let t=e.replace(/^P(?=[\dT])/i,"").replace(/T(?=\d)/i,""),n=[...t.matchAll(/(\d+(?:\.\d+)?)\s*(s|m|h|d|w)[a-z]*\s*/gi)];
if(n.length===0||n.map(([l])=>l).join("")!==t)return e;let s=n.reduce((l,[,o,h=""])=>l+Number(o)*(I[h.toLowerCase()]??0),0),[a="s",r=1]=Object.entries(I).filter(
([l,o])=>l!=="w"&&s%o===0).at(-1)??[];return Number.isInteger(s)?`${s/r}${a}`:e}var T=new Set(["secrets","secret-ids","alert-secrets"]),S=new Set(["role-to-assume","credentials-role-to-assume","role-chain"]),f=(e,t)=>({why:e,mend:(n,s)=>S.has(
s)?t(n):n}),_=[{why:"Quotes are part of the text here.",mend:e=>e.replace(/^(["'`\u201c\u2018])(.*)["'`\u201d\u2019]([,;]?)$/,"$2$3")},{why:"An input is a text \
and not a list of YAML: no hyphen stands before a line.",mend:e=>e.replace(/^[-*•]\s+/,"")},{why:"A comma or semicolon at its end is part of the text here.",mend:e=>e.
replace(/\s*[,;]+$/,"")},{why:"What is asked is written in lower case.",mend:e=>e.replace(/^(\S+\s+)(\S+)/,(t,n,s)=>n+s.toLowerCase())},{why:"It is written in l\
ower case.",isAlone:!0,mend:(e,t)=>T.has(t)?e:e.toLowerCase()},{why:"It holds characters that nobody sees, as copying from a page leaves them.",mend:e=>e.replace(
/[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g,"")},{why:"A comment stands on a line of its own.",mend:e=>e.replace(/\s+#.*$/,"")},{why:"The name of the\
 input does not belong to its text.",mend:(e,t)=>e.startsWith(t)?e.slice(t.length).replace(/^\s*[:=]\s*/,""):e},{why:"A list has no brackets here.",mend:e=>x(e).
join(", ")},{why:"A list has no brackets here, and a line for each.",mend:e=>x(e).join(`
`)},{why:"An equals sign stands between key and value.",isInRequests:!1,mend:e=>e.replace(/^\{?\s*"?(?:Key=)?([\w.-]+)"?\s*[:,]\s*(?:Value=)?"?([\w.-]+)"?\s*\}?$/,
"$1=$2")},{why:"There is a line for each.",mend:(e,t)=>{let n=e.split(/\s*[,;]\s*/);return t.startsWith("secret")&&!n.every(a=>/[/*]/.test(a))?e:n.join(`
`)}},{why:"It says how: as variables, or as a profile.",mend:(e,t)=>{let n=t==="export-credentials"?v.get(e.toLowerCase()):void 0;return n===void 0?e:n==="true"?
"env":"none"}},{why:"A boolean is true or false.",mend:e=>v.get(e.toLowerCase())??e},{why:"A duration is a whole number with one of the letters s, m, h and d.",
mend:p},{why:"White space stands between the two.",mend:e=>e.replace(/^([^\s:]+)\s*[:=]\s*(?=\S)/,"$1 ")},{why:"An address begins with https://.",mend:e=>e.replace(
/^(?:http:\/\/)?(?=[\w-]+(?:\.[\w-]+)+)/i,"https://")},{why:"An account id is twelve digits.",mend:e=>e.replace(/\b(\d{4})[- ](\d{4})[- ](\d{4})\b/g,"$1$2$3")},
{why:"A field is named alone.",isInRequests:!1,mend:e=>e.replace(/^[#$.]+(?=\w)/,"")},{why:"A key with other signs than letters, digits and _ stands in double q\
uotes.",mend:e=>`"${e}"`},{why:"A duration has a unit.",mend:e=>e.replace(/(^|\s)(expiring-within|older-than|max-age)\s*[=:]\s*(\d[\w. ]*)$/,(t,n,s,a)=>`${n}${s}\
=${p(/^\d+$/.test(a)?`${a}d`:a)}`)},{why:"The words have hyphens.",mend:e=>e.replace(/[a-z](?=[A-Z])/g,"$&-").replace(/_/g,"-").toLowerCase()},{why:"The length \
is a word of its own: length=32.",mend:e=>e.replace(/^(?:password-?length=)?(\d+)/i,"length=$1")},{why:"A region is named by its code.",mend:(e,t)=>t==="aws-reg\
ion"?g(e)??e:e.replace(C,n=>b(n)?n:g(n)??n)},f("It is a session, whose role has another ARN.",e=>e.replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)(?:\/.*)?$/,
"$1:iam::$2:role/$3")),f("An ARN begins once.",e=>e.replace(/^arn:aws[a-z-]*:iam::(?=arn:)/,"")),f("The ARN of a role stands alone.",e=>{let[t,...n]=e.match(/arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=.@/-]+/g)??
[];return t!==void 0&&n.length===0?t:e}),f("No white space stands in an ARN.",e=>e.replace(/\s+/g,"")),f("The ARN of a role has no region.",e=>e.replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]+:(?=[\d-]+:)/,
"$1::")),{why:"It is the account alone.",mend:(e,t)=>t==="allowed-account-ids"?e.replace(/arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):[^\s,;]*/g,"$1"):e},{why:"Two col\
ons stand between iam and the account.",mend:e=>e.replace(/^(arn:aws[a-z-]*:iam):(?=\d{12}:)/,"$1::")},{why:"role/ stands before the name of a role.",mend:e=>e.
replace(/^(arn:aws[a-z-]*:iam::?\d{12}:)(?:roles?[:/]+|(?!root$)(?=[\w+=,.@-]+$))/i,"$1role/")},{why:"No slash ends it.",mend:e=>e.replace(/^(arn:.*[^/\\])[/\\]+$/,
"$1")},{why:"It is counted in seconds.",mend:e=>E(e)},{why:"A number has digits alone.",mend:e=>e.replace(/^(\d{1,3})[,.' _](?=\d{3}$)/,"$1").replace(/^(\d+)\.0+$/,
"$1")},{why:"The quotes of JSON are straight.",mend:e=>e.replace(/[\u201c-\u201e\u00ab\u00bb]/g,'"')},{why:"JSON has no comma behind the last item.",mend:e=>e.replace(
/,(?=\s*[}\]])/g,"")},{why:"Signs of full width are others than those of ASCII.",mend:e=>e.replace(/[\uff01-\uff5e]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248))},
{why:"claim=glob has one equals sign, no quotes, and a line for each.",mend:e=>e.split(/\s*[,;]\s*(?=[A-Za-z_]\w*\s*=)/).map(t=>t.replace(/^([A-Za-z_]\w*)\s*=[>=~:]*\s*(["'`]?)(.*?)\2$/,
"$1=$3")).join(`
`)},{why:"A line is profile=NAME, then role=ARN, region=REGION and duration=1h as needed, with white space between them.",mend:(e,t)=>t==="export-credentials"?q(
e):e},{why:"A branch is named without refs/heads/.",mend:e=>e.replace(/^refs\/heads\//,"")},{why:"An equals sign stands between the two.",isInRequests:!1,mend:e=>e.
replace(/^([\w-]+)(?::\s*|\s+)(?=\S)/,"$1=")}],O={awsdefaultregion:"awsregion",awsrole:"roletoassume",awsrolearn:"roletoassume",region:"awsregion",role:"roletoa\
ssume",rolearn:"roletoassume",secretarn:"secrets",secretid:"secrets",secretids:"secrets",secretname:"secrets",secretnames:"secrets"},V=[(e,t)=>A(e,t)<=1,(e,t,n)=>O[e]===
t&&n===""],z=5,C=/(?<=\barn:aws[a-z-]*:(?:secretsmanager|ssm|kms):|(?<![^\s,])ecr:)[^:\s]+/g;async function H(e,t){let[,n]=/^The variable AWS_\w+ names "(.*)", which is no region/.
exec(e.message)??[];if(n!==void 0){let i=g(n);return w(e,[...i===void 0?[]:[`Probably meant: ${i}`],"Correct the variable, or name the region in the input `aws-\
region`, which counts before it."])}let[,s,a]=/^(?:The input ([a-z-]+)|Line \d+ of ([a-z-]+))\b/.exec(e.message)??[],r=s??a;if(r===void 0||/Probably meant|nobody has filled in/.
test(`${e.message}
${e.fix}`))return e;let o=r==="aws-region"||r!=="role-chain"&&S.has(r)?t.read(r).replace(/\s+/g," "):t.read(r),[,h]=/^\s*["']?(?:\$\{?|\$env:|%)(\w+)[}%]?["']?\s*$/i.
exec(o)??[];if(h!==void 0)return w(e,["A variable of the shell is not filled in here: no shell reads an input.",`Write \`${r}: \${{ env.${h} }}\`, for a variable\
 of \`env:\` or of an earlier step.`]);let[,d]=/^\s*[${([{]*\s*((?:env|vars|secrets|inputs|needs|steps|matrix|github)\.[\w.-]+)\s*[)\]}]*\s*$/.exec(o)??(r==="aw\
s-region"&&/^\s*(AWS_(?:DEFAULT_)?REGION)\s*$/i.test(o)?["","env.AWS_REGION"]:[]);if(d!==void 0)return w(e,["It is the name of a value, and not the value: GitHu\
b fills in what stands between ${{ and }}.",`Write \`${r}: \${{ ${d} }}\`.`]);let c=await P(r,o,t,D(e.fix));if(!c){let i=await j(e.message,W(e.message)??o.trim());
return i===void 0?e:w(e,[i,...e.fix?.split(`
`)??[]])}let u=c.text.split(`
`),y=!t.isShown(r,o)||c.text.length>400?["Give the text alone."]:u.length===1?[`Probably meant: ${c.text}`]:u.length<=z?["Probably meant:",...u.map(i=>`  ${i}`)]:
[`Probably meant, and the other lines in the same way: ${u[0]}`],m=(e.fix?.split(`
`)??[]).filter(i=>i.length<=300);return w(e,[c.why,...y,...m.slice(0,2)])}async function j(e,t){if(/no role ARN/.test(e)){let[,n,s]=/^arn:aws[a-z-]*:(?:iam|sts)::?([^:]*):([a-z-]+)(?:[/:]|$)/.
exec(t)??[];if(/^\*+$/.test(t))return"That is what the log shows for a masked value: paste the ARN itself.";if(/::\*+:/.test(t))return"The log shows *** for a m\
asked value: write the twelve digits themselves.";if(n==="")return"It has no account: the variable or secret that the account comes from is not set for this job\
. Look at its name, at the `environment:` of the job, and at what a fork or Dependabot gets.";if(n!==void 0&&/^\d+$/.test(n)&&n.length!==12)return`Its account h\
as ${n.length} digits. A 0 at its beginning is lost where YAML or an expression reads it as a number: quote it there.`;if(/[<>${}]|ACCOUNT/.test(t))return"What \
stands for the account in it is not filled in.";if(/\s/.test(t))return"It is one role; those that are assumed from it are lines of `role-chain`.";if(/^\d{12}$/.
test(t))return"It is the account alone.";if(/^(?:role\/)?[\w+=.@-]+$/.test(t))return"It is the name alone.";if(s==="root")return"It is the account itself, and n\
ot a role in it.";if(s!==void 0&&s!=="role")return`It is the ARN of ${/^[aeio]/.test(s)?"an":"a"} ${s}, and not of a role.`}if(/nor a policy/.test(e)){if(/^[\w./-]+\.json$/.
test(t))return"The name of a file is not read here: the text of the policy is the input.";if(/^(?:Version|Statement)\s*:/m.test(t))return"It is YAML, and a poli\
cy is JSON here.";let{jsonFaultOf:n}=await import("./json-fault.js"),s=n(t);return s&&`It is no JSON: at line ${s.line}, column ${s.column} ${s.what}.`}}
function q(e){let t=e.replace(/^[-*•]\s+/,"").replace(/["']/g,"").replace(/\b(?:aws[-_])?(profile|region)\s*[:=]\s*/gi,(a,r)=>`${r.toLowerCase()}=`).replace(/\brole(?:[-_](?:to[-_]assume|arn))?\s*[:=]\s*/gi,
"role=").replace(/\b(?:role[-_])?duration(?:[-_]seconds)?\s*[:=]\s*(\w+)/gi,(a,r)=>`duration=${/^\d+$/.test(r)?`${r}s`:r}`).split(/[\s,;]+/).filter(a=>a!==""),[
n=""]=t;t.length>1&&/^(?!env$|profile$)[\w.@+-]+$/.test(n)&&(t[0]=`profile=${n}`);let s=t.findIndex(a=>/^(?:env$|profile\b)/.test(a));return s<0?e:[...t.splice(
s,1),...t].join(" ")}function W(e){return/: (?:role|region)=(\S+) is no /.exec(e)?.[1]}function E(e){let[,t,n=""]=/^(\d+)([smhd])$/.exec(p(e))??[];return t===void 0?
e:String(Number(t)*({s:1,m:60,h:3600,d:86400}[n]??1))}function w({code:e,message:t,cause:n},s){return new $(e,t,{fix:s.join(`
`),cause:n})}async function P(e,t,n,s){let a=t.trim().toLowerCase(),r=s.find(d=>a.length>2&&(a.startsWith(d)||d.startsWith(a))),l={why:"It is one of these words\
.",mend:()=>r??t},o=t,h=e==="secrets"||e==="secret-ids";for(let{why:d,mend:c,isInRequests:u,isAlone:y}of[..._,l]){if(h&&u===!1)continue;let[m,i]=[t,o].map(L=>M(
L,N=>k(N,e,c)));if(m!==t.trim()&&await R(e,m??"",n))return{text:m??"",why:d};if(!(y||i===o||i===void 0)&&(o=i,o!==m&&await R(e,o,n)))return{text:o,why:d}}}function k(e,t,n){
let s=n(e,t);return s!==e?s:e.replace(/(?<=\s)(role|region)=([A-Z][\w .]*\([^)]*\)|\S+)/g,(a,r,l)=>`${r}=${n(l,r==="role"?"role-to-assume":"aws-region")}`)}function M(e,t){
return e.split(`
`).map(n=>n.trim()===""?"":t(n.trim())).join(`
`).trim()}async function R(e,t,{read:n,readWith:s}){if(t==="")return!1;try{return await s(a=>a===e?t:n(a)),!0}catch(a){return a instanceof $&&!new RegExp(`\\b${e}\
\\b`).test(a.message)}}function D(e=""){let[,t=""]=/^Allowed(?:, separated by commas)?: ([\w, -]+)\.$/m.exec(e)??[];return t.split(", ").filter(n=>/^[\w-]+$/.test(
n))}function x(e){let[,t]=/^\[(.*)\],?$/.exec(e)??[];return t===void 0?[e]:t.split(",").map(n=>n.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(n=>n!=="")}var v=new Map(
[...["yes","y","on","1","t","enabled"].map(e=>[e,"true"]),...["no","n","off","0","f","disabled"].map(e=>[e,"false"]),...["true","false"].map(e=>[e,e])]);export{V as nearNames,H as withTypo};
