const require=process.getBuiltinModule;
import{a as w}from"./lease-domain-error.js";import"./lease-runtime.js";var m="[A-Za-z_]\\w*",d="[A-Za-z0-9/_+=.@!-]+",$=`(?:${m}\\*?\\s*)?,\\s*`;function a(e,n,t,s={}){return r=>{let i=e.exec(r),c=i?t(...i.slice(1).map(o=>o??"")):void 0;
if(!(!i||c===void 0||c===r))return{...s,wrong:typeof n=="string"?n:n(i),meant:[c]}}}var h=a(/^(.*[\u00ad\u200b-\u200f\u2060\ufeff\u201c\u201d\u2018\u2019].*)$/,
"it holds typographic quotes or characters that nobody sees, as copying from a page leaves them.",e=>e.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g,"").replace(
/[\u201c\u201d]/g,'"').replace(/[\u2018\u2019]/g,"'"),{isPartial:!0}),E=[e=>{let n=/^\[([^\]#]+)\],?$/.exec(e)?.[1];if(n===void 0)return;let t=n.split(",").map(
s=>s.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(s=>s!=="");if(t.length!==0)return{wrong:"it is a list in brackets: each request has a line of its own, below \
`secrets: |`.",meant:t}},e=>{let t=[...(/^\{\s*(["'].+)\}$/.exec(e)?.[1]??"").matchAll(/["'](\w+)["']\s*:\s*["']([^"']+)["']/g)];return t.length===0?void 0:{wrong:"\
it is a JSON object: each request has a line of its own, `NAME, SECRET`.",meant:t.map(([,s,r])=>`${s}, ${r}`)}}],x=[e=>/^(?:[^#]*[\s,])?\$(?:\{(?!\{)|\w)/.test(
e)?{wrong:"a variable of the shell is not filled in here.",meant:[],instead:`GitHub fills in expressions: \`\${{ env.${/\$\{?(\w+)/.exec(e)?.[1]} }}\`.`}:void 0,
a(/^export\s+(.+)$/,"`export` is of the shell.",e=>e.replace(new RegExp(`^(${m})\\s*=\\s*`),"$1, "),{isPartial:!0}),a(new RegExp(`^(${m})\\s*;\\s*(${d}.*)$`),"a\
 comma stands between NAME and secret, not a semicolon.",(e,n)=>`${e}, ${n}`),a(/^([^|;]+?)\s*[;,]+$/,"a line ends with its options, and no sign ends it.",(e="")=>/[/#,]/.
test(e)?e:void 0,{isPartial:!0}),a(new RegExp(`^(${m}):projects/[^/]+/(?:locations/[^/]+/)?secrets/([^/\\s]+)(?:/versions/[^/\\s]+)?$`),"that is the form of get\
-secretmanager-secrets: `NAME:projects/PROJECT/secrets/SECRET`.",(e,n)=>`${e}, ${n}`),a(new RegExp(`^(?!secret:|vault:|ssm:|app:)(${m}):([\\w.-]+/[\\w/.-]+?)(?:/l\
atest)?$`),'a comma stands between NAME and secret, not ":".',(e,n)=>`${e}, ${n}`),a(new RegExp(`^(?!aws)(${$}|)(?:[a-z-]+://|(?:secret|secretsmanager|aws:secre\
tsmanager|vault):)(${d}(?:#.*)?)$`),"a secret stands here by its name or its ARN, without anything before it.",(e,n)=>`${e}${n}`),a(new RegExp(`^(${$}|)aws[a-z-\
]*(?:://|:secretsmanager:)(${d}(?:#.*)?)$`),"a secret stands here by its name or its ARN, without anything before it.",(e,n)=>`${e}${n}`),a(new RegExp(`^(${$}|)\
(${d})\\[["']?([\\w.-]+)["']?\\]$`),"a field follows the secret with #, not in brackets.",(e,n,t)=>`${e}${n}#${p(t)}`),a(new RegExp(`^(${$}|)(${d})(?:::|\\?)(?:k\
ey=|json_key=)?([\\w.-]+)$`),"a field follows the secret with #.",(e,n,t)=>`${e}${n}#${p(t)}`),a(new RegExp(`^(${$}|)(${d})#[/.]([\\w.-]+(?:/[\\w.-]+)*)(\\s.*)?$`),
"a field follows the # without a sign before it.",(e,n,t,s)=>`${e}${n}#${t?.split("/").map(p).join(".")}${s}`,{code:"E_SELECTOR"}),a(new RegExp(`^(${$}|)arn:aws\
[a-z-]*:secretsmanager:[^:]+:\\d{12}:secret:(${d})-(?:\\*|\\?{6})(#\\S+)?$`),"an ARN has no wildcard; the name alone means the secret.",(e,n,t)=>`${e}${n}${t}`),
a(new RegExp(`^(optional|public|file|base64|trim)\\s+(${m}\\*?\\s*,.*|${d}(?:#\\S*)?)$`),([,e])=>`the option ${e} stands behind the secret.`,(e,n)=>`${n} ${e}`),
e=>{let[,n=""]=/\s\[?(?:--?)?(optional|public|file|base64|trim)(?:\]|\s*[:=]\s*true)?(?=\s|$)/.exec(e)??[],t=e.replace(/\s\[?(?:--?)?(optional|public|file|base64|trim)(?:\]|\s*[:=]\s*true)?(?=\s|$)/g,
" $1");return t===e||n===""?void 0:{wrong:`the option ${n} takes no value: it is that word alone.`,meant:[t]}},a(/^(.*\s)(?:(?:version|stage)[=:]\s*|)(AWSCURRENT|AWSPREVIOUS|AWSPENDING)(\s.*)?$/,
"a staging label is the option stage=LABEL.",(e,n,t)=>`${e}stage=${n}${t}`),a(/^(.*\s)(max-age)=(\d+)(\s.*)?$/,"max-age needs a duration, which has a unit.",(e,n,t,s)=>`${e}${n}\
=${t}d${s}`),a(/^(.*\s)expires=(\d+[dhms])(\s.*)?$/,"expires= takes a date; a version may have an age with max-age=DURATION.",(e,n,t)=>`${e}max-age=${n}${t}`),a(
/^(.*\s)expires=(\d{2})\.(\d{2})\.(\d{4})(\s.*)?$/,"a date is written YEAR-MONTH-DAY.",(e,n,t,s,r)=>`${e}expires=${s}-${t}-${n}${r}`),a(/^([A-Za-z_][\w.-]*)\s*,\s*(\S.*)$/,
([,e])=>`${e} is no name for a variable: that has letters, digits and _.`,(e="",n)=>/[.-]/.test(e)?`${e.replace(/\W/g,"_").toUpperCase()}, ${n}`:void 0,{code:"E\
_NAME"}),a(new RegExp(`^(${d})\\s+((?!op|pu|on|fi|ba|tr|st|ve|ex|ma)[a-z][\\w.-]*)\\s*;?$`),"a field follows the secret with #, not with white space.",(e,n)=>N(
e,n)?`${e}#${p(n)}`:void 0),a(new RegExp(`^(${d}(?:#\\S+)?)\\s+([A-Z_][A-Z0-9_]*)$`),"the NAME stands first, with a comma after it.",(e,n)=>e?.includes("/")&&!F(
n)?`${n}, ${e}`:void 0)],v=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;function N(e="",n=""){return e.includes("/")&&
(v.test(n)||/^(?:secret|kv)\/|\/data\//.test(e))}function F(e=""){return/^(?:OPTIONAL|PUBLIC|ONLY|FILE|BASE64|TRIM|STAGE|VERSION|EXPIRES)$/.test(e)}function p(e=""){
return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(e)?e:`"${e}"`}function l(e){let n=e.trim();for(let t of _){let s=t(n);if(!s)continue;let r=s.isPartial?l(s.meant[0]??""):void 0;return r?{...s,meant:r.meant}:s}}var f="[A-Za-\
z_]\\w*",u="[A-Za-z0-9/_+=.@!-]+",_=[h,...E,e=>{let[,n]=/^["'`](.+)["'`],?$/.exec(e)??/^-\s+(.+)$/.exec(e)??[];return n===void 0||/["'`]\s*,|,\s*["'`]|#["'`]/.test(
e)?void 0:{wrong:e.startsWith("-")?"it begins with a hyphen: this is a text with a request on each line, not a list.":"the quotes around it are part of the text\
: what stands below `secrets: |` needs none.",meant:l(n)?.meant??[n.trim()]}},e=>{let n=e.replace(/(?<=^|[\s,:=])(["'`])([^"'`\s]+)\1(?=$|[\s,])/g,"$2");return n===
e?void 0:{wrong:"quotes are no part of a name or a secret.",meant:l(n)?.meant??[n]}},M,e=>{let[,n,t]=new RegExp(`^(?:(${f})\\s*[,:=]?\\s*)?op://(\\S[^#?]*)`).exec(
e)??[];if(t===void 0)return;let s=t.trim().split("/"),r=s.length>2?s.pop():void 0;return{wrong:"op:// names an item of 1Password, and only secrets of AWS are re\
ad here.",meant:[b(n,s.join("/").replace(new RegExp(`(?!${u})[^/]`,"g"),"-"),r)]}},e=>{let[,n,t]=new RegExp(`^(${u}\\*?)\\s*\\|\\s*(${f})$`).exec(e)??[];return n===
void 0?void 0:{wrong:"the NAME stands first, with a comma after it.",meant:[`${t}${n.endsWith("*")?"_*":""}, ${n}`]}},e=>{let n=e.split(";").flatMap(t=>z(t.trim())??
[]);return n.length===0?void 0:{wrong:"that is the form of vault-action: `path key | NAME ;`.",meant:n}},e=>{let[,n,t]=/^\{\{resolve:secretsmanager:([^:}]+)(?::SecretString:([^:}]+))?[:\w-]*\}\}$/.
exec(e)??/^ref\+awssecrets:\/\/([^#?]+)(?:#\/?(\S+))?$/.exec(e)??[];return n===void 0?void 0:{wrong:"that is how other tools refer to a secret.",meant:[b(void 0,
n,t)]}},e=>{let[,n,t,s]=new RegExp(`^(${f})\\s*(:(?=\\s)|=>|=|->)\\s*(\\S.*)$`).exec(e)??[];return n===void 0||t===void 0?void 0:{wrong:`a comma stands between \
NAME and secret, not "${t}".`,meant:l(`${n}, ${s?.replace(/^(["'])(.*)\1$/,"$2")}`)?.meant??[`${n}, ${s}`]}},e=>{let[,n,t]=new RegExp(`^(\\S+)\\s+(?:as|->|=>)\\s+(${f}\
)$`,"i").exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands first, with a comma after it.",meant:[`${t}, ${n}`]}},e=>{let[,n,t]=new RegExp(`^(${u}/${u}\
|[^\\s,]*#[^\\s,]+)\\s*,\\s*(${f}\\*?)$`).exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands before the comma, the secret behind it.",meant:[`${t}, ${n}`]}},
O,e=>{let[,n,t]=new RegExp(`^([A-Z_][A-Z0-9_]*\\*?)\\s+(${u}(?:[#*].*|\\s.*)?)$`).exec(e)??[];return n===void 0?void 0:{wrong:`a comma is missing behind the NAM\
E ${n}.`,meant:[`${n}, ${t}`]}},e=>{let[,n="",t,s,r=""]=new RegExp(`^((?:${f}\\*?)?\\s*,\\s*)?(${u}):(?:SecretString:)?([\\w.-]+)((?::[\\w.-]*)*(?:\\s.*)?)$`).exec(
e)??[];if(!(t===void 0||s===void 0||e.includes("arn:"))&&!/^(?:app|ecr|codeartifact|rds)$/.test(t))return{wrong:"a field follows the secret with #, not with a c\
olon.",meant:[`${n}${t}#${g(s)}${r.replace(/^(:[\w.-]*)+/,"")}`.trim()]}},...x];function M(e){let[,n,t,s]=/^(?:(\w+)\s*[,=:]\s*)?["']?(?:ref\+awsssm:\/(\/[\w.-]+(?:\/[\w.-]+)*)\S*|\{\{resolve:ssm(?:-secure)?:([\w./-]+(?::\d+)?)\}\})["']?$/.
exec(e)?.map(o=>o||void 0)??[],[r,i]=(t??s??"").split(":");if(!r)return;let c=`ssm:${r}${i===void 0?"":` version=${i}`}`;return{wrong:"a parameter of Systems Ma\
nager is written as `ssm:` and its name.",meant:[n===void 0?c:`${n}, ${c}`]}}function z(e){let[,n,t,s]=/^(\S+)\s+(\S+)\s*\|\s*(\w+\*?)$/.exec(e)??[];if(!(n===void 0||
t===void 0||s===void 0))return t==="*"?`${s.replace(/\*$/,"")}*, ${n}#*`:`${s}, ${n}#${g(t)}`}function O(e){let n="it holds several requests: each has a line of\
 its own, below `secrets: |`, not `secrets: >`.",t=e.split(new RegExp(`\\s+(?=${f}\\*?\\s*,\\s*\\S)`));if(t.length>1&&t.every(i=>i.includes(",")))return{wrong:n,
meant:t};let s=e.split(/\s*,\s*|\s+/);return s.length>1&&s.every(i=>new RegExp(`^${u}(#\\S+)?$`).test(i))&&s.every(i=>i.includes("/"))?{wrong:n,meant:s}:void 0}
function b(e,n,t){let s=t===void 0?n:`${n}#${g(t)}`;return e===void 0?s:`${e}, ${s}`}function g(e){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(e)?e:`"${e.replaceAll(
'"',"")}"`}var A=6;function j(e,n,t,s,r=[]){let i=R(e,n);if(!i)return;let c=i.meant.length===0?[]:r.flatMap(P=>R(e,P)?.meant??[]),o={...i,meant:[...i.meant,...c]},S=e==="s\
ecrets"?o.wrong:o.wrong.replaceAll("`secrets:","`secret-ids:"),y=[...L(o,e),...o.instead??s?[o.instead??s]:[]];return new w(o.code??"E_REQUEST",`Line ${t} of ${e}\
: ${S}`,{fix:y.join(`
`)})}function R(e,n){let t=l(n);return e==="secrets"||t&&t.code!=="E_NAME"?t:Z(n.trim())}function L({meant:e},n){let t=n==="secret-ids"&&e.some(o=>/#|:ssm:|ssm:|\s(?:[a-z-]+=|[a-z0-9]+$)/.
test(o)),[s,...r]=e.slice(0,A);if(s===void 0)return[];if(r.length===0&&!t)return[`Probably meant: ${s}`];let i=e.length-A;return[`Probably meant${t?", with `sec\
rets: |` in the place of `secret-ids`":""}:`,...[s,...r].map(o=>`  ${o}`),...i>0?[`and ${i} more lines in the same way.`]:[]]}function Z(e){if(/^(?:\w*\s*,\s*)?(?:ssm:|arn:aws[a-z-]*:ssm:)\S/.
test(e))return{wrong:"a parameter of Systems Manager is for `secrets`.",meant:[e]};let[,n,t]=/^(?:\w*\s*,\s*)?[\w/+=.@!-]+(#\S+)?((?:\s+(?:optional|public|file|base64|trim|[a-z-]+=\S+))*)$/.
exec(e)??[];return n?{wrong:"a field, `#` and what follows it, is for `secrets`.",meant:[e]}:t?{wrong:`the option${t} is for a line of \`secrets\`.`,meant:[e]}:
void 0}export{j as foreignLine};
