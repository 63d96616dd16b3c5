const require=process.getBuiltinModule;
import{a as $}from"./apart-inputs-region.js";import{a as y}from"./apart-domain-error.js";var b={s:1,m:60,h:3600,d:86400,w:604800};function f(e){let t=e.replace(/^P(?=[\dT])/i,"").replace(/T(?=\d)/i,""),n=[...t.matchAll(/(\d+(?:\.\d+)?)\s*(s|m|h|d|w)[a-z]*\s*/gi)];
if(n.length===0||n.map(([r])=>r).join("")!==t)return e;let s=n.reduce((r,[,i,c=""])=>r+Number(i)*(b[c.toLowerCase()]??0),0),[a="s",o=1]=Object.entries(b).filter(
([r,i])=>r!=="w"&&s%i===0).at(-1)??[];return Number.isInteger(s)?`${s/o}${a}`:e}var z={"cape town":"af-south-1","hong kong":"ap-east-1",taipei:"ap-east-2",tokyo:"ap-northeast-1",seoul:"ap-northeast-2",osaka:"ap-northeast-3",mumbai:"ap-south\
-1",hyderabad:"ap-south-2",singapore:"ap-southeast-1",sydney:"ap-southeast-2",jakarta:"ap-southeast-3",melbourne:"ap-southeast-4",malaysia:"ap-southeast-5","new\
 zealand":"ap-southeast-6",thailand:"ap-southeast-7",canada:"ca-central-1",calgary:"ca-west-1",beijing:"cn-north-1",ningxia:"cn-northwest-1",frankfurt:"eu-centr\
al-1",zurich:"eu-central-2",stockholm:"eu-north-1",milan:"eu-south-1",spain:"eu-south-2",ireland:"eu-west-1",london:"eu-west-2",paris:"eu-west-3","european sove\
reign cloud (germany)":"eusc-de-east-1","tel aviv":"il-central-1",uae:"me-central-1",bahrain:"me-south-1","saudi arabia":"me-west-1",mexico:"mx-central-1","sao \
paulo":"sa-east-1",chile:"sa-west-1",virginia:"us-east-1",ohio:"us-east-2",california:"us-west-1",oregon:"us-west-2","govcloud (us-east)":"us-gov-east-1","govcl\
oud (us-west)":"us-gov-west-1"};function A(e){return[/$/,/[\s,;]+/,/,/].map(n=>e.split(n).filter(s=>s.trim()!=="").map(s=>L(s.trim()))).find(n=>n.length>0&&n.every(
s=>s!==void 0))?.join(", ")}function L(e){return N(e)??T(e)??_(e)}function N(e){let t=e.toLowerCase().replace(/["'`]/g,"").replace(/[\s_.\u2010-\u2015]+/g,"-").
replace(/^([a-z]{2})(gov)?((?:north|south)(?:east|west)?|east|west|central)(?=\d)/,(n,s,a,o)=>[s,...a?[a]:[],o].join("-")).replace(/([a-z])(\d)/,"$1-$2").replace(
/-0+(?=\d)/,"-").replace(/(\d)[a-f]$/,"$1");return $(t)?t:void 0}function T(e){let t=e.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase().replace(
/^aws /,"").trim(),[,n="",s=""]=/^([^()]*?)\s*\(([^()]*)\)$/.exec(t)??[];return[t,s,n].map(a=>z[a.replace(/^n(?:\.|orth(?:ern)?)?\s+/,"")]).find(a=>a!==void 0)}
function _(e){let t=new Set(e.match(/(?<![\w-])[a-z]{2,4}(?:-[a-z]+)+-[1-9]\d?(?![\w-])/g));return t.size===1?[...t][0]:void 0}var j=new Set(["secrets","secret-ids","alert-secrets"]),R=new Set(["role-to-assume","credentials-role-to-assume","role-chain"]),u=(e,t)=>({why:e,mend:(n,s)=>R.has(
s)?t(n):n}),O=[{why:"Quotes are part of the text here.",mend:e=>e.replace(/^(["'`\u201c\u2018])(.*)["'`\u201d\u2019]([,;]?)$/,"$2$3")},{why:"An input is a text \
and not a list of YAML: no hyphen stands before a line.",mend:e=>e.replace(/^[-*•]\s+/,"")},{why:"A comma or semicolon at its end is part of the text here.",mend:e=>e.
replace(/\s*[,;]+$/,"")},{why:"What is asked is written in lower case.",mend:e=>e.replace(/^(\S+\s+)(\S+)/,(t,n,s)=>n+s.toLowerCase())},{why:"It is written in l\
ower case.",isAlone:!0,mend:(e,t)=>j.has(t)?e:e.toLowerCase()},{why:"It holds characters that nobody sees, as copying from a page leaves them.",mend:e=>e.replace(
/[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g,"")},{why:"A comment stands on a line of its own.",mend:e=>e.replace(/\s+#.*$/,"")},{why:"The name of the\
 input does not belong to its text.",mend:(e,t)=>e.startsWith(t)?e.slice(t.length).replace(/^\s*[:=]\s*/,""):e},{why:"A list has no brackets here.",mend:e=>I(e).
join(", ")},{why:"A list has no brackets here, and a line for each.",mend:e=>I(e).join(`
`)},{why:"An equals sign stands between key and value.",mend:e=>e.replace(/^\{?\s*"?(?:Key=)?([\w.-]+)"?\s*[:,]\s*(?:Value=)?"?([\w.-]+)"?\s*\}?$/,"$1=$2")},{why:"\
There is a line for each.",mend:(e,t)=>{let n=e.split(/\s*[,;]\s*/);return t.startsWith("secret")&&!n.every(a=>/[/*]/.test(a))?e:n.join(`
`)}},{why:"A boolean is true or false.",mend:e=>F.get(e.toLowerCase())??e},{why:"A duration is a whole number with one of the letters s, m, h and d.",mend:f},{why:"\
White space stands between the two.",mend:e=>e.replace(/^([^\s:]+)\s*[:=]\s*(?=\S)/,"$1 ")},{why:"An address begins with https://.",mend:e=>e.replace(/^(?:http:\/\/)?(?=[\w-]+(?:\.[\w-]+)+)/i,
"https://")},{why:"An account id is twelve digits.",mend:e=>e.replace(/\b(\d{4})[- ](\d{4})[- ](\d{4})\b/g,"$1$2$3")},{why:"A field is named alone.",isInRequests:!1,
mend:e=>e.replace(/^[#$.]+(?=\w)/,"")},{why:"A key with other signs than letters, digits and _ stands in double quotes.",mend:e=>`"${e}"`},{why:"A duration has \
a unit.",mend:e=>e.replace(/(^|\s)(expiring-within|older-than|max-age)\s*[=:]\s*(\d[\w. ]*)$/,(t,n,s,a)=>`${n}${s}=${f(/^\d+$/.test(a)?`${a}d`:a)}`)},{why:"The \
words have hyphens.",mend:e=>e.replace(/[a-z](?=[A-Z])/g,"$&-").replace(/_/g,"-").toLowerCase()},{why:"The length is a word of its own: length=32.",mend:e=>e.replace(
/^(?:password-?length=)?(\d+)/i,"length=$1")},{why:"A region is named by its code.",mend:(e,t)=>t==="aws-region"?A(e)??e:e},u("It is a session, whose role has a\
nother ARN.",e=>e.replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)(?:\/.*)?$/,"$1:iam::$2:role/$3")),u("An ARN begins once.",e=>e.replace(/^arn:aws[a-z-]*:iam::(?=arn:)/,
"")),u("The ARN of a role stands alone.",e=>{let[t,...n]=e.match(/arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=.@/-]+/g)??[];return t!==void 0&&n.length===0?t:e}),u("N\
o white space stands in an ARN.",e=>e.replace(/\s+/g,"")),u("The ARN of a role has no region.",e=>e.replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]+:(?=[\d-]+:)/,"$1::")),
{why:"It is the account alone.",mend:(e,t)=>t==="allowed-account-ids"?e.replace(/arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):[^\s,;]*/g,"$1"):e},{why:"Two colons stand\
 between iam and the account.",mend:e=>e.replace(/^(arn:aws[a-z-]*:iam):(?=\d{12}:)/,"$1::")},{why:"role/ stands before the name of a role.",mend:e=>e.replace(/^(arn:aws[a-z-]*:iam::?\d{12}:)(?:roles?[:/]+|(?!root$)(?=[\w+=,.@-]+$))/i,
"$1role/")},{why:"No slash ends it.",mend:e=>e.replace(/^(arn:.*[^/\\])[/\\]+$/,"$1")},{why:"It is counted in seconds.",mend:e=>q(e)},{why:"A number has digits \
alone.",mend:e=>e.replace(/^(\d{1,3})[,.' _](?=\d{3}$)/,"$1").replace(/^(\d+)\.0+$/,"$1")},{why:"The quotes of JSON are straight.",mend:e=>e.replace(/[\u201c-\u201e\u00ab\u00bb]/g,
'"')},{why:"JSON has no comma behind the last item.",mend:e=>e.replace(/,(?=\s*[}\]])/g,"")},{why:"Signs of full width are others than those of ASCII.",mend:e=>e.
replace(/[\uff01-\uff5e]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248))},{why:"claim=glob has one equals sign, no quotes, and a line for each.",mend:e=>e.split(
/\s*[,;]\s*(?=[A-Za-z_]\w*\s*=)/).map(t=>t.replace(/^([A-Za-z_]\w*)\s*=[>=~:]*\s*(["'`]?)(.*?)\2$/,"$1=$3")).join(`
`)},{why:"A line is profile=NAME, then role=ARN, region=REGION and duration=1h as needed, with white space between them.",mend:(e,t)=>t==="export-credentials"?P(
e):e},{why:"A branch is named without refs/heads/.",mend:e=>e.replace(/^refs\/heads\//,"")},{why:"An equals sign stands between the two.",mend:e=>e.replace(/^([\w-]+)(?::\s*|\s+)(?=\S)/,
"$1=")}],k=5;async function K(e,t){let[,n,s]=/^(?:The input ([a-z-]+)|Line \d+ of ([a-z-]+))\b/.exec(e.message)??[],a=n??s;if(a===void 0||/Probably meant|nobody has filled in/.
test(`${e.message}
${e.fix}`))return e;let r=a==="aws-region"||a!=="role-chain"&&R.has(a)?t.read(a).replace(/\s+/g," "):t.read(a),[,i]=/^\s*["']?(?:\$\{?|\$env:|%)(\w+)[}%]?["']?\s*$/i.
exec(r)??[];if(i!==void 0)return m(e,["A variable of the shell is not filled in here: no shell reads an input.",`Write \`${a}: \${{ env.${i} }}\`, for a variable\
 of \`env:\` or of an earlier step.`]);let[,c]=/^\s*[${([{]*\s*((?:env|vars|secrets|inputs|needs|steps|matrix|github)\.[\w.-]+)\s*[)\]}]*\s*$/.exec(r)??(a==="aw\
s-region"&&/^\s*(AWS_(?:DEFAULT_)?REGION)\s*$/i.test(r)?["","env.AWS_REGION"]:[]);if(c!==void 0)return m(e,["It is the name of a value, and not the value: GitHu\
b fills in what stands between ${{ and }}.",`Write \`${a}: \${{ ${c} }}\`.`]);let l=await E(a,r,t,G(e.fix));if(!l){let d=await C(e.message,W(e.message)??r.trim());
return d===void 0?e:m(e,[d,...e.fix?.split(`
`)??[]])}let h=l.text.split(`
`),w=!t.isShown(a,r)||l.text.length>400?["Give the text alone."]:h.length===1?[`Probably meant: ${l.text}`]:h.length<=k?["Probably meant:",...h.map(d=>`  ${d}`)]:
[`Probably meant, and the other lines in the same way: ${h[0]}`],g=(e.fix?.split(`
`)??[]).filter(d=>d.length<=300);return m(e,[l.why,...w,...g.slice(0,2)])}async function C(e,t){if(/no role ARN/.test(e)){let[,n,s]=/^arn:aws[a-z-]*:(?:iam|sts)::?([^:]*):([a-z-]+)(?:[/:]|$)/.
exec(t)??[];if(/^\*+$/.test(t))return"That is what the log shows for a masked value: paste the ARN itself.";if(/::\*+:/.test(t))return"The log shows *** for a m\
asked value: write the twelve digits themselves.";if(n==="")return"It has no account: the variable or secret that the account comes from is not set for this job\
. Look at its name, at the `environment:` of the job, and at what a fork or Dependabot gets.";if(n!==void 0&&/^\d+$/.test(n)&&n.length!==12)return`Its account h\
as ${n.length} digits. A 0 at its beginning is lost where YAML or an expression reads it as a number: quote it there.`;if(/[<>${}]|ACCOUNT/.test(t))return"What \
stands for the account in it is not filled in.";if(/\s/.test(t))return"It is one role; those that are assumed from it are lines of `role-chain`.";if(/^\d{12}$/.
test(t))return"It is the account alone.";if(/^(?:role\/)?[\w+=.@-]+$/.test(t))return"It is the name alone.";if(s==="root")return"It is the account itself, and n\
ot a role in it.";if(s!==void 0&&s!=="role")return`It is the ARN of ${/^[aeio]/.test(s)?"an":"a"} ${s}, and not of a role.`}if(/nor a policy/.test(e)){if(/^[\w./-]+\.json$/.
test(t))return"The name of a file is not read here: the text of the policy is the input.";if(/^(?:Version|Statement)\s*:/m.test(t))return"It is YAML, and a poli\
cy is JSON here.";let{jsonFaultOf:n}=await import("./json-fault.js"),s=n(t);return s&&`It is no JSON: at line ${s.line}, column ${s.column} ${s.what}.`}}
function P(e){let t=e.replace(/^[-*•]\s+/,"").replace(/["']/g,"").replace(/\b(?:aws[-_])?(profile|region)\s*[:=]\s*/gi,(a,o)=>`${o.toLowerCase()}=`).replace(/\brole(?:[-_](?:to[-_]assume|arn))?\s*[:=]\s*/gi,
"role=").replace(/\b(?:role[-_])?duration(?:[-_]seconds)?\s*[:=]\s*(\w+)/gi,(a,o)=>`duration=${/^\d+$/.test(o)?`${o}s`:o}`).split(/[\s,;]+/).filter(a=>a!==""),[
n=""]=t;t.length>1&&/^(?!env$|profile$)[\w.@+-]+$/.test(n)&&(t[0]=`profile=${n}`);let s=t.findIndex(a=>/^(?:env$|profile\b)/.test(a));return s<0?e:[...t.splice(
s,1),...t].join(" ")}function W(e){return/: (?:role|region)=(\S+) is no /.exec(e)?.[1]}function q(e){let[,t,n=""]=/^(\d+)([smhd])$/.exec(f(e))??[];return t===void 0?
e:String(Number(t)*({s:1,m:60,h:3600,d:86400}[n]??1))}function m({code:e,message:t,cause:n},s){return new y(e,t,{fix:s.join(`
`),cause:n})}async function E(e,t,n,s){let a=t.trim().toLowerCase(),o=s.find(l=>a.length>2&&(a.startsWith(l)||l.startsWith(a))),r={why:"It is one of these words\
.",mend:()=>o??t},i=t,c=e==="secrets"||e==="secret-ids";for(let{why:l,mend:h,isInRequests:w,isAlone:g}of[...O,r]){if(c&&w===!1)continue;let[d,p]=[t,i].map(x=>D(
x,S=>M(S,e,h)));if(d!==t.trim()&&await v(e,d??"",n))return{text:d??"",why:l};if(!(g||p===i||p===void 0)&&(i=p,i!==d&&await v(e,i,n)))return{text:i,why:l}}}function M(e,t,n){
let s=n(e,t);return s!==e?s:e.replace(/(?<=\s)(role|region)=([A-Z][\w .]*\([^)]*\)|\S+)/g,(a,o,r)=>`${o}=${n(r,o==="role"?"role-to-assume":"aws-region")}`)}function D(e,t){
return e.split(`
`).map(n=>n.trim()===""?"":t(n.trim())).join(`
`).trim()}async function v(e,t,{read:n,readWith:s}){if(t==="")return!1;try{return await s(a=>a===e?t:n(a)),!0}catch(a){return a instanceof y&&!new RegExp(`\\b${e}\
\\b`).test(a.message)}}function G(e=""){let[,t=""]=/^Allowed(?:, separated by commas)?: ([\w, -]+)\.$/m.exec(e)??[];return t.split(", ").filter(n=>/^[\w-]+$/.test(
n))}function I(e){let[,t]=/^\[(.*)\],?$/.exec(e)??[];return t===void 0?[e]:t.split(",").map(n=>n.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(n=>n!=="")}var F=new Map(
[...["yes","y","on","1","t","enabled"].map(e=>[e,"true"]),...["no","n","off","0","f","disabled"].map(e=>[e,"false"]),...["true","false"].map(e=>[e,e])]);export{K as withTypo};
