const require=process.getBuiltinModule;
import{a as x}from"./apart-domain-error.js";var d="[A-Za-z_]\\w*",o="[A-Za-z0-9/_+=.@!-]+",c=`(?:${d}\\*?\\s*)?,\\s*`,w="optional|public|file|base64|trim",E="stage|version|expires|max-age|max-scopes|only";
function r(e,n,t,s={}){return a=>{let i=e.exec(a),l=i?t(...i.slice(1).map($=>$??"")):void 0;if(!(!i||l===void 0||l===a))return{...s,wrong:typeof n=="string"?n:n(
i),meant:[l].flat()}}}var g="the NAME stands first, with a comma after it.";function m(e=""){return/^[A-Za-z_]\w*$/.test(e)?e:`"${e}"`}var L=r(/^(.*[\u00ab\u00ad\u00bb\u200b-\u200f\u2013\u2014\u2018-\u201e\u2039\u203a\u2060\u3001\ufeff\uff01-\uff5e].*)$/,"it holds typographic signs, or characte\
rs that nobody sees, as copying from a page leaves them.",e=>e.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g,"").replace(/[\u00ab\u00bb\u201c-\u201e]/g,'"').replace(
/[\u2018-\u201a\u2039\u203a]/g,"'").replace(/[\u2013\u2014]/g,"-").replaceAll("\u3001",",").replace(/[\uff01-\uff5e]/g,n=>String.fromCharCode(n.charCodeAt(0)-65248)).
replace(/^([A-Za-z_]\w*),(?=\S)/,"$1, "),{isPartial:!0}),P=[e=>{let n=/^\[([^\]#]+)\],?$/.exec(e)?.[1];if(n===void 0)return;let t=n.split(",").map(i=>i.trim().replace(
/^(["'])(.*)\1$/,"$2")).filter(i=>i!=="");if(t.length===0)return;let[s="",a=""]=t;return t.length===2&&/^[A-Z_][A-Z0-9_]*$/.test(s)&&a.includes("/")?{wrong:"a l\
ine has no brackets.",meant:[`${s}, ${a}`]}:{wrong:"it is a list in brackets: each request has a line of its own, below `secrets: |`.",meant:t}},e=>{let t=[...(/^\{\s*(["'].+)\}$/.
exec(e)?.[1]??"").matchAll(/["'](\w+)["']\s*:\s*["']([^"']+)["']/g)];return t.length===0?void 0:{wrong:"it is a JSON object: each request has a line of its own,\
 `NAME, SECRET`.",meant:t.map(([,s,a])=>`${s}, ${a}`)}}],v=/\s[[(]?(?:--?)?(optional|public|file|base64|trim)(?:[\])]|\s*[:=]\s*["']?(true|false|yes|no|on|off|1|0)["']?)?(?=\s|$)/i,
_=[e=>/^(?:[^#]*[\s,])?\$(?:\{(?!\{)|\w)/.test(e)?{wrong:"a variable of the shell is not filled in here.",meant:[],instead:`GitHub fills in expressions: \`\${{ en\
v.${/\$\{?(\w+)/.exec(e)?.[1]} }}\`.`}:void 0,r(/^export\s+(.+)$/,"`export` is of the shell.",e=>e.replace(new RegExp(`^(${d})\\s*=\\s*`),"$1, "),{isPartial:!0}),
r(new RegExp(`^(${d})\\s*;\\s*(${o}.*)$`),"a comma stands between NAME and secret, not a semicolon.",(e,n)=>`${e}, ${n}`),r(/^([^|;]+?)\s*[;,]+$/,"a line ends w\
ith its options, and no sign ends it.",(e="")=>/[/#,]/.test(e)?e:void 0,{isPartial:!0}),r(new RegExp(`^(${d}):projects/[^/]+/(?:locations/[^/]+/)?secrets/([^/\\s\
]+)(?:/versions/[^/\\s]+)?$`),"that is the form of get-secretmanager-secrets: `NAME:projects/PROJECT/secrets/SECRET`.",(e,n)=>`${e}, ${n}`),r(new RegExp(`^(?!se\
cret:|secretsmanager:|vault:|doppler:|infisical:|chamber:|ssm:|app:)(${d}):([\\w.-]+/[\\w/.-]+?)(?:/latest|/\\d+)?$`),'a comma stands between NAME and secret, n\
ot ":".',(e,n)=>`${e}, ${n}`),r(new RegExp(`^(?!aws)(${c}|)(?:[a-z-]+://|(?:secret|secretsmanager|aws:secretsmanager|vault|doppler|infisical|chamber):)(${o}(?:#\
.*)?)$`),"a secret stands here by its name or its ARN, without anything before it.",(e,n)=>`${e}${n}`),r(new RegExp(`^(${c}|)aws[a-z-]*(?:://|:secretsmanager:)(${o}\
(?:#.*)?)$`),"a secret stands here by its name or its ARN, without anything before it.",(e,n)=>`${e}${n}`),r(new RegExp(`^(${c}|)(${o})\\[["']?([\\w.-]+)["']?\\]$`),
"a field follows the secret with #, not in brackets.",(e,n,t)=>`${e}${n}#${R(t)}`),r(new RegExp(`^(${c}|)(${o})(?:::|\\?)(?:key=|json_key=)?([\\w.-]+)$`),"a fie\
ld follows the secret with #.",(e,n,t)=>`${e}${n}#${R(t)}`),r(new RegExp(`^(${c}|)(${o})#[/.]([\\w.-]+(?:/[\\w.-]+)*)(\\s.*)?$`),"a field follows the # without \
a sign before it.",(e,n,t,s)=>`${e}${n}#${t?.split("/").map(R).join(".")}${s}`,{code:"E_SELECTOR"}),r(new RegExp(`^(${c}|)arn:aws[a-z-]*:secretsmanager:[^:]+:\\d\
{12}:secret:(${o})-(?:\\*|\\?{6})(#\\S+)?$`),"an ARN has no wildcard; the name alone means the secret.",(e,n,t)=>`${e}${n}${t}`),r(new RegExp(`^(optional|public\
|file|base64|trim)\\s+(${d}\\*?\\s*,.*|${o}(?:#\\S*)?)$`),([,e])=>`the option ${e} stands behind the secret.`,(e,n)=>`${n} ${e}`),e=>{let[,n="",t=""]=v.exec(e)??
[],s=e.replace(new RegExp(v,"gi"),(i,l,$="")=>/^(?:false|no|off|0)$/i.test($)?"":` ${l.toLowerCase()}`);if(s===e||n==="")return;let a=/[A-Z]/.test(n)?`${n} is n\
o option: they are written in lower case.`:`the option ${n} takes no value: it is that word alone.`;return n==="public"&&/^(?:true|yes|on|1)$/i.test(t)&&!/#[^*\s]/.
test(e)?{wrong:`the option public takes no ${t}.`,meant:[],instead:"Allowed: public=host,port for these fields; public alone, which masks no value of the line."}:
{wrong:a,meant:[s]}},r(/^(.*\s)(?:(?:version|stage)[=:]\s*|)(AWSCURRENT|AWSPREVIOUS|AWSPENDING)(\s.*)?$/,"a staging label is the option stage=LABEL.",(e,n,t)=>`${e}\
stage=${n}${t}`),r(/^(.*\s)(max-age)=(\d+)(\s.*)?$/,"max-age needs a duration, which has a unit.",(e,n,t,s)=>`${e}${n}=${t}d${s}`),r(/^(.*\s)expires=(\d+[dhms])(\s.*)?$/,
"expires= takes a date; a version may have an age with max-age=DURATION.",(e,n,t)=>`${e}max-age=${n}${t}`),r(/^(.*\s)expires=(\d{2})\.(\d{2})\.(\d{4})(\s.*)?$/,
"a date is written YEAR-MONTH-DAY.",(e,n,t,s,a)=>`${e}expires=${s}-${t}-${n}${a}`),r(/^([A-Za-z_][\w.-]*)\s*,\s*(\S.*)$/,([,e])=>`${e} is no name for a variable\
: that has letters, digits and _.`,(e="",n)=>/[.-]/.test(e)?`${e.replace(/\W/g,"_").toUpperCase()}, ${n}`:void 0,{code:"E_NAME"}),r(new RegExp(`^(${o})\\s+((?!op\
|pu|on|fi|ba|tr|st|ve|ex|ma)[a-z][\\w.-]*)\\s*;?$`),"a field follows the secret with #, not with white space.",(e,n)=>Q(e,n)?`${e}#${R(n)}`:void 0),r(new RegExp(
`^(${o}(?:#\\S+)?)\\s+([A-Z_][A-Z0-9_]*)$`),"the NAME stands first, with a comma after it.",(e,n)=>e?.includes("/")&&!X(n)?`${n}, ${e}`:void 0)],K=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;
function Q(e="",n=""){return e.includes("/")&&(K.test(n)||/^(?:secret|kv)\/|\/data\//.test(e))}function X(e=""){return/^(?:OPTIONAL|PUBLIC|ONLY|FILE|BASE64|TRIM|STAGE|VERSION|EXPIRES)$/.
test(e)}function R(e=""){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(e)?e:`"${e}"`}function M(){return[r(new RegExp(`^(${c}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:${o}):([\\w.-]*)(?::([\\w.-]*))?(?::([\\w-]*))?$`),"a field, \
a stage and a version do not follow the ARN with colons.",(e,n,t,s,a)=>[`${e}${n}${t?`#${m(t)}`:""}`,...s?[`stage=${s}`]:[],...a?[`version=${a}`]:[]].join(" ")),
e=>{let n=e.split(/\s*[,;]\s*|\s+/).filter(t=>t!=="");return n.length>1&&n.every(t=>/^arn:aws[a-z-]*:secretsmanager:\S+:secret:/.test(t))?{wrong:"it holds sever\
al requests, and each has a line of its own.",meant:n}:void 0},r(new RegExp(`^(${c}|)(aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:\\S.*)$`),"an ARN begi\
ns with arn:.",(e,n)=>`${e}arn:${n}`),r(new RegExp(`^(${c}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:)(?!secret:)(${o}.*)$`,"i"),"an ARN of a secret ha\
s `secret:` before the name.",(e,n,t)=>`${e}${n?.toLowerCase()}secret:${t}`),r(new RegExp(`^(${c}|)arn:aws[a-z-]*:secretsmanager:(?:[a-z0-9-]*::|:\\d*:)secret:(${o}\
?)(?:-\\w{6})?(#\\S.*|\\s.*)?$`),"its ARN lacks the region or the account; the name alone means the secret of this account.",(e,n,t)=>`${e}${n}${t}`),r(new RegExp(
`^(${c}|)(ARN:AWS[A-Z-]*:SECRETSMANAGER:)(\\S+)$`),"an ARN begins in lower case.",(e,n,t)=>`${e}${n?.toLowerCase()}${t}`)]}var ee="options follow the secret with white space alone.";function z(){return[r(new RegExp(`^((?:${d}\\*?\\s*[,;]\\s*)?${o}(?:#[^\\s,;]+)?)\\s*[,;]\\s*((?:(?:${w}\
|(?:${E})=\\S+)(?:\\s*[,;]\\s*|\\s+|$))+)$`),ee,(e,n)=>`${e} ${n?.trim().replace(/\s*[,;]\s*/g," ")}`),r(new RegExp(`^(${d}),\\s*(${o})\\s*,\\s*([\\w-]+)$`),"a \
field follows the secret with #, not with a comma.",(e,n,t)=>n?.includes("/")?`${e}, ${n}#${m(t)}`:void 0),r(new RegExp(`^(${o})\\s*,\\s*([\\w-]+)\\s*,\\s*(${d}\
)$`),"the NAME stands first, and a field follows the secret with #.",(e,n,t)=>e?.includes("/")?`${t}, ${e}#${m(n)}`:void 0),r(new RegExp(`^(${o}/${o}),\\s*(user(\
?:name)?|pass(?:word|wd)?|host|port|url|token)$`),"a field follows the secret with #, not with a comma.",(e,n)=>`${e}#${n}`),r(new RegExp(`^(${d})\\s*(?:\\|{1,2}|\
\u2192|~|<-|-)\\s+(${o}.*)$`),"a comma stands between NAME and secret.",(e,n)=>/[/#]/.test(n??"")?`${e}, ${n}`:void 0),r(new RegExp(`^(${o}(?:#\\S+)?)\\s*\\|\\|\\s*(${d}\
)$`),g,(e,n)=>`${n}, ${e}`),r(new RegExp(`^([A-Za-z][\\w-]*(?: [A-Za-z0-9]\\w*)+)\\s*,\\s*(${o}(?:#.*)?)$`),"a NAME has letters, digits and _, and no white spac\
e.",(e,n)=>new RegExp(`^(?:${w})\\b`).test(e??"")?void 0:`${e?.replace(/\W/g,"_").toUpperCase()}, ${n}`,{code:"E_NAME"})]}function C(){let e=`["']?([\\w./-]+)["']?\\s*:\\s*(?:"([^"]+)"|'([^']+)'|([^"',{}\\[\\]\\s]+))`;return[n=>/^\[?\s*\{(?!\{).*\{|^\[\s*\{/.test(n)?{wrong:"it is a\
 list or an object of objects: each request has a line of its own, `NAME, SECRET`.",meant:[]}:void 0,r(new RegExp(`^\\{\\s*(${e}(?:\\s*,\\s*${e})*)\\s*,?\\s*\\},?$`),
"it is an object: each request has a line of its own, `NAME, SECRET`.",n=>[...(n??"").matchAll(new RegExp(e,"g"))].map(([,t,...s])=>k(t,s))),n=>/^(?:-\s+)?["']?(?:name|key|path|id|env|envVar|variable|field|value|secret[Nn]ame|object[Nn]ame|property)["']?\s*:\s*\S+,?$/.
test(n)?{wrong:"it is one key of an object: each request is one line, `NAME, SECRET#FIELD`.",meant:[]}:void 0,r(new RegExp(`^(?=["'])${e},?$`),"it is a line of \
an object: each request is `NAME, SECRET`.",(n,...t)=>k(n,t))]}function k(e="",n){let t=n.find(a=>a!==void 0&&a!=="")??"";return!/^\w+$/.test(e)&&/^\w+$/.test(t)?
`${t}, ${e}`:`${e}, ${t}`}var O="a command is not run here: a secret stands here by its name or its ARN.",ne="a field follows the secret with #.",Z="a parameter of Systems Manager is wri\
tten as `ssm:` and its name.",te="it is a key of YAML or an option of a command, and each line is `NAME, SECRET`.",j="a staging label is the option stage=LABEL.",
q=[r(new RegExp(`^(${c}|)(?:${d}=)?["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bsecretsmanager\\s.*--secret-id[= ]["']?([\\w:/+=.@!-]+)`),O,(e,n)=>`${e}${n}`),r(new RegExp(
`^(${c}|)["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bssm\\s.*--names?[= ]["']?(arn:aws[\\w:/.-]+|[\\w/.-]+)`),O,(e,n)=>`${e}${n?.startsWith("arn:")?"":"ssm:"}${n}`),r(new RegExp(
`^(${c}|)https://[\\w.-]*console\\.(?:aws|amazonaws)[\\w.-]*/secretsmanager/\\S*[?&]name=([^&#\\s]+)\\S*$`),"that is the address of its page: a secret stands he\
re by its name or its ARN.",(e,n)=>`${e}${re(n)}`),e=>/^[^#]*\bhttps?:\/\//.test(e)||/@Microsoft\.KeyVault/i.test(e)?{wrong:"an address is no secret of AWS, and\
 only those are read here.",meant:[]}:void 0,...C(),r(/^(?:\d+[.)]|[*•]|[|>][+-]?)\s+(\S.*)$/,"it begins like a list: a request stands on a line of its own, a\
lone.",e=>e),r(/^(?:--)?secrets?(?:[-_]?ids?)?(?:\s*:\s+|\s*=\s*|\s+)(\S+)$/i,te,e=>e),r(new RegExp(`^(${c}|)(?:ssm://|(?:aws[-:]ssm|ssm-parameter|parameter(?:-\
?store)?|param):/*)/?([\\w.-].*)$`,"i"),Z,(e,n)=>`${e}ssm:${n?.includes("/")?`/${n}`:n}`),r(new RegExp(`^(${c}|)(ssm:/?[\\w.-]+(?:/+[\\w.-]+)*//+[\\w/.-]+)(.*)$`),
"a parameter's name has single slashes between its levels.",(e,n,t)=>`${e}${n?.replace(/^ssm:\/*/,"ssm:/").replace(/\/{2,}/g,"/")}${t}`),r(new RegExp(`^(${c}|)(\
?:ssm:)?(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\\d{12}:parameter):/?(\\S.*)$`),Z,(e,n,t)=>`${e}ssm:${n}/${t}`),r(new RegExp(`^(${c}|)(${o})\\*{2,}$`),"a * stands only a\
t the end, and once.",(e,n)=>`${e}${n}*`),r(/^(ssm:\S+)\s+([A-Z_][A-Z0-9_]*)$/,g,(e,n)=>`${n}, ${e}`),...M(),...z(),r(new RegExp(`^(${c}|)([A-Za-z0-9/_+=.@!-]+?\
)(?:->|=>|>|\u2192|\\|)\\s*([\\w-]+)$`),ne,(e,n,t)=>e||!/^[A-Z_]+$/.test(t??"")?`${e}${n}#${m(t)}`:void 0),r(new RegExp(`^(${d}\\*?\\s*,\\s*|,\\s*|)(${o})(?::|\\\
.?\\[)\\*\\]?$`),"all fields are #*.",(e,n)=>`${e}${n}#*`),r(new RegExp(`^(${c}|)(${o})\\s+(?:parse-?)?json(?:[=:]true)?$`,"i"),"all fields are #*.",(e,n)=>`${e}${n}\
#*`),r(/^(.*#)([A-Za-z]\w*(?:[ ][A-Za-z]\w*)+)$/,"a field with white space in its name stands in double quotes.",(e,n)=>se(n)?`${e}"${n}"`:void 0),r(new RegExp(
`^(${o}(?:#\\S+)?)\\s+(?:as|name|env|var|alias)[=:]\\s*(${d})(\\s.*)?$`),g,(e,n,t)=>`${n}, ${e}${t}`),r(/^(.*[\w"*])[@:?](?:stage=|version-?stage=)?(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,
j,(e,n)=>`${e} stage=${n?.toUpperCase()}`),r(/^(.*\S)\s+(?:--)?(?:version-?)?stage\s*[=:]?\s*(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,j,(e,n)=>`${e} stage=${n?.toUpperCase()}`),
r(/^(.*\s)file[=:](?!(?:true|false)\b)\S+(.*)$/i,"file takes no path: the path of the file is in NAME_FILE.",(e,n)=>`${e}file${n}`),r(/^(.*\s)expires[=: ]\s*["']?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})["']?(\s.*)?$/,
"a date is written expires=YEAR-MONTH-DAY.",(e,n,t,s,a)=>`${e}expires=${n}-${t?.padStart(2,"0")}-${s?.padStart(2,"0")}${a}`),r(/^(.*\S)\s+(?:\/\/|--|;|%)\s.*$/,
"a comment begins with # between spaces.",e=>e)];function se(e=""){let[,...n]=e.split(" ");return n.every(t=>!new RegExp(`^(?:${w}|${E}|as|[A-Z_][A-Z0-9_]*)$`).
test(t))}function re(e=""){try{return decodeURIComponent(e)}catch{return e}}function f(e){let n=e.trim();for(let t of ae){let s=t(n);if(!s)continue;let a=s.isPartial?f(s.meant[0]??""):void 0;return a?{...s,meant:a.meant}:s}}var ae=[L,...q,
...P,e=>{let[,n]=/^["'`](.+)["'`],?$/.exec(e)??/^-\s+(.+)$/.exec(e)??[];return n===void 0||/["'`]\s*,|,\s*["'`]|#["'`]/.test(e)?void 0:{wrong:e.startsWith("-")?
"it begins with a hyphen: this is a text with a request on each line, not a list.":"the quotes around it are part of the text: what stands below `secrets: |` ne\
eds none.",meant:f(n)?.meant??[n.trim()]}},e=>{let n=e.replace(/(?<=^|[\s,:=])(["'`])([^"'`\s]+)\1(?=$|[\s,])/g,"$2");return n===e?void 0:{wrong:"quotes are no \
part of a name or a secret.",meant:f(n)?.meant??[n]}},ie,e=>{let[,n,t]=new RegExp(`^(?:(${d})\\s*[,:=]?\\s*)?op://(\\S[^#?]*)`).exec(e)??[];if(t===void 0)return;
let s=t.trim().split("/"),a=s.length>2?s.pop():void 0;return{wrong:"op:// names an item of 1Password, and only secrets of AWS are read here.",meant:[T(n,s.join(
"/").replace(new RegExp(`(?!${o})[^/]`,"g"),"-"),a)]}},e=>{let[,n,t]=new RegExp(`^(${o}(?:\\*|#[^\\s|]+)?)\\s*\\|\\s*(${d})$`).exec(e)??[];return n===void 0?void 0:
{wrong:"the NAME stands first, with a comma after it.",meant:[`${t}${n.endsWith("*")?"_*":""}, ${n}`]}},e=>{let n=e.split(";").flatMap(t=>de(t.trim())??[]);return n.
length===0?void 0:{wrong:"that is the form of vault-action: `path key | NAME ;`.",meant:n}},e=>{let[,n,t]=/^\{\{resolve:secretsmanager:([^:}]+)(?::SecretString:([^:}]+))?[:\w-]*\}\}$/.
exec(e)??/^ref\+awssecrets:\/\/([^#?]+)(?:#\/?(\S+))?$/.exec(e)??[];return n===void 0?void 0:{wrong:"that is how other tools refer to a secret.",meant:[T(void 0,
n,t)]}},e=>{let[,n,t,s]=new RegExp(`^(${d})\\s*(:(?=\\s)|=>|=|->)\\s*(\\S.*)$`).exec(e)??[];return n===void 0||t===void 0?void 0:{wrong:`a comma stands between \
NAME and secret, not "${t}".`,meant:f(`${n}, ${s?.replace(/^(["'])(.*)\1$/,"$2")}`)?.meant??[`${n}, ${s}`]}},e=>{let[,n,t]=new RegExp(`^(\\S+)\\s+(?:as|->|=>|>)\\s\
+(${d})$`,"i").exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands first, with a comma after it.",meant:[`${t}, ${n}`]}},e=>{let[,n,t]=new RegExp(`^(${o}\
/${o}|[^\\s,]*#[^\\s,]+)\\s*,\\s*(${d}\\*?)$`).exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands before the comma, the secret behind it.",meant:[`${t}\
, ${n}`]}},ce,e=>{let[,n,t]=new RegExp(`^([A-Z_][A-Z0-9_]*\\*?)\\s+(${o}(?:[#*].*|\\s.*)?)$`).exec(e)??[];return n===void 0?void 0:{wrong:`a comma is missing be\
hind the NAME ${n}.`,meant:[`${n}, ${t}`]}},e=>{let[,n="",t,s,a=""]=new RegExp(`^((?:${d}\\*?)?\\s*,\\s*)?(${o}):(?:SecretString:)?([\\w.-]+)((?::[\\w.-]*)*(?:\\s.\
*)?)$`).exec(e)??[];if(!(t===void 0||s===void 0||e.includes("arn:"))&&!/^(?:app|ecr|codeartifact|rds)$/.test(t))return{wrong:"a field follows the secret with #,\
 not with a colon.",meant:[`${n}${t}#${A(s)}${a.replace(/^(:[\w.-]*)+/,"")}`.trim()]}},..._];function ie(e){let[,n,t,s]=/^(?:(\w+)\s*[,=:]\s*)?["']?(?:ref\+awsssm:\/\/([^\s"']+)|\{\{resolve:ssm(?:-secure)?:([\w./-]+(?::\d+)?)\}\})["']?$/.
exec(e)?.map($=>$||void 0)??[],[a,i]=s?.split(":")??[],l=t===void 0?a&&`ssm:${a}${i===void 0?"":` version=${i}`}`:oe(t);if(l)return{wrong:"a parameter of System\
s Manager is written as `ssm:` and its name.",meant:[n===void 0?l:`${n}, ${l}`]}}function oe(e){let[,n,t="",s,a]=/^(?:(arn:aws[a-z-]*:ssm:[\w:./-]+)|\/?([\w.-]+(?:\/[\w.-]+)*))(?:\?([^#]*))?(?:#\/?([\w./-]+))?$/.
exec(e)??[];if(n===void 0&&t==="")return;let i=new URLSearchParams(s),l=Object.entries({version:"version",region:"region",role_arn:"role"}).flatMap(([$,u])=>i.has(
$)?[`${u}=${i.get($)}`]:[]);return[`${n??`ssm:/${t}`}${a===void 0?"":`/${a}`}`,...l].join(" ")}function de(e){let[,n,t,s]=/^([^\s,]+)\s+([^\s|]+)\s*\|\s*(\w+\*?)$/.
exec(e)??[];if(!(n===void 0||t===void 0||s===void 0))return t==="*"?`${s.replace(/\*$/,"")}*, ${n}#*`:`${s}, ${n}#${A(t)}`}function ce(e){let n="it holds severa\
l requests: each has a line of its own, below `secrets: |`, not `secrets: >`.",t=e.split(new RegExp(`,?\\s+(?=${d}\\*?\\s*,\\s*\\S)`));if(t.length>1&&t.every(i=>i.
includes(",")))return{wrong:n,meant:t};let s=e.split(/\s*,\s*|\s+/);return s.length>1&&s.every(i=>new RegExp(`^(?![a-z0-9-]+=)${o}(#\\S+)?$`).test(i))&&s.every(
i=>i.includes("/"))?{wrong:n,meant:s}:void 0}function T(e,n,t){let s=t===void 0?n:`${n}#${A(t)}`;return e===void 0?s:`${e}, ${s}`}function A(e){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.
test(e)?e:`"${e.replaceAll('"',"")}"`}var W=5;async function S(e,n,t=W){let s=await n(e);if(!s)return[e];if(t===0)return;let a=[f(e)?.meant,I(s)];for(let i of a){if(!i||i.length===0||i.includes(e))continue;
let l=await h(i,n,t-1);if(l)return l}}async function h(e,n,t=W){let s=await Promise.all(e.map(a=>S(a,n,t)));return s.every(a=>a!==void 0)?s.flat():void 0}var y=/^Probably meant: (.+)$/m;
function I({fix:e}){let[,n]=y.exec(e??"")??[];return n===void 0?void 0:[n]}async function U(e,n){let{fix:t=""}=e,s=I(e);if(!s)return t;let a=await h(s,n);return a?.
length===1?t.replace(y,()=>`Probably meant: ${a[0]}`):t.replace(y,"").trim()}var B=6;async function je(e){let{input:n,raw:t,line:s,error:a,note:i,allowed:l,following:$=[]}=e,u=ue(t)??V(n,G(t)),b=u&&await h(u.meant,D(e,u.meant));if(!u||!b)
return a&&$e(e,a);let N=u.isBlock===!0,H=b.length===0&&!N?[]:await le(e,$,N),p={...u,meant:[...b,...H]},J=n==="secrets"?p.wrong:p.wrong.replaceAll("`secrets:","\
`secret-ids:"),F=[...fe(p,n),...p.instead??i?[p.instead??i]:[]];return new x(p.code??"E_REQUEST",`Line ${s} of ${n}: ${J}`,{fix:F.length>0?F.join(`
`):l})}function D({input:e,fault:n,faultOfSecrets:t},s){return e==="secret-ids"&&Y(s)?t??n:n}async function le(e,n,t){let s=n.map(i=>G(i).trim()).filter(i=>!/^[\]})]*[,;]?$/.
test(i));return(await Promise.all(s.map(async i=>{let l=V(e.input,i)?.meant;return l&&l.length>0?await h(l,D(e,l))??[]:t?await S(i,e.fault)??[]:[]}))).flat()}async function $e(e,n){
let t=await U(n,e.fault);return t===n.fix?n:new x(n.code,n.message,{fix:t||e.allowed,cause:n.cause})}function G(e){return e.replace(/\s#(?:\s.*)?$/,"")}function ue(e){
return/^(?:[[{]|---|secrets?(?:[-_]ids?)?\s*:|(?:secrets?(?:[-_]ids?)?\s*:\s*)?[|>][+-]?)$/i.test(e.trim())?{wrong:"it begins a list, an object or a block: each\
 request has a line of its own, below `secrets: |`.",meant:[],isBlock:!0}:void 0}function V(e,n){let t=f(n);return e==="secrets"||t&&t.code!=="E_NAME"?t:me(n.trim())}
function fe({meant:e},n){let t=n==="secret-ids"&&Y(e),[s,...a]=e.slice(0,B);if(s===void 0)return[];if(a.length===0&&!t)return[`Probably meant: ${s}`];let i=e.length-
B;return[`Probably meant${t?", with `secrets: |` in the place of `secret-ids`":""}:`,...[s,...a].map($=>`  ${$}`),...i>0?[`and ${i} more lines in the same way.`]:
[]]}function Y(e){return e.some(n=>/#|:ssm:|ssm:|\s(?:[a-z-]+=|[a-z0-9]+$)/.test(n))}function me(e){if(/^(?:\w*\s*,\s*)?(?:ssm:|arn:aws[a-z-]*:ssm:)\S/.test(e))
return{wrong:"a parameter of Systems Manager is for `secrets`.",meant:[e]};let[,n,t]=/^(?:\w*\s*,\s*)?[\w/+=.@!-]+(#\S+)?((?:\s+(?:optional|public|file|base64|trim|[a-z-]+=\S+))*)$/.
exec(e)??[];return n?{wrong:"a field, `#` and what follows it, is for `secrets`.",meant:[e]}:t?{wrong:`the option${t} is for a line of \`secrets\`.`,meant:[e]}:
void 0}export{je as foreignLine};
