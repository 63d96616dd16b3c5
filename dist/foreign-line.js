const require=process.getBuiltinModule;
import{a as S}from"./apart-domain-error.js";import"./apart-runtime.js";var R="[A-Za-z_]\\w*",f="[A-Za-z0-9/_+=.@!-]+",E=`(?:${R}\\*?\\s*)?,\\s*`;function d(e,n,s,t={}){return r=>{let a=e.exec(r),o=a?s(...a.slice(1).map(l=>l??"")):void 0;
if(!(!a||o===void 0||o===r))return{...t,wrong:typeof n=="string"?n:n(a),meant:[o]}}}var Z=d(/^(.*[\u00ab\u00ad\u00bb\u200b-\u200f\u2013\u2014\u2018-\u201e\u2039\u203a\u2060\u3001\ufeff\uff01-\uff5e].*)$/,
"it holds typographic signs, or characters that nobody sees, as copying from a page leaves them.",e=>e.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g,"").replace(
/[\u00ab\u00bb\u201c-\u201e]/g,'"').replace(/[\u2018-\u201a\u2039\u203a]/g,"'").replace(/[\u2013\u2014]/g,"-").replaceAll("\u3001",",").replace(/[\uff01-\uff5e]/g,
n=>String.fromCharCode(n.charCodeAt(0)-65248)).replace(/^([A-Za-z_]\w*),(?=\S)/,"$1, "),{isPartial:!0}),k=[e=>{let n=/^\[([^\]#]+)\],?$/.exec(e)?.[1];if(n===void 0)
return;let s=n.split(",").map(a=>a.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(a=>a!=="");if(s.length===0)return;let[t="",r=""]=s;return s.length===2&&/^[A-Z_][A-Z0-9_]*$/.
test(t)&&r.includes("/")?{wrong:"a line has no brackets.",meant:[`${t}, ${r}`]}:{wrong:"it is a list in brackets: each request has a line of its own, below `sec\
rets: |`.",meant:s}},e=>{let s=[...(/^\{\s*(["'].+)\}$/.exec(e)?.[1]??"").matchAll(/["'](\w+)["']\s*:\s*["']([^"']+)["']/g)];return s.length===0?void 0:{wrong:"\
it is a JSON object: each request has a line of its own, `NAME, SECRET`.",meant:s.map(([,t,r])=>`${t}, ${r}`)}}],M=/\s[[(]?(?:--?)?(optional|public|file|base64|trim)(?:[\])]|\s*[:=]\s*["']?(true|false|yes|no|on|off|1|0)["']?)?(?=\s|$)/i,
C=[e=>/^(?:[^#]*[\s,])?\$(?:\{(?!\{)|\w)/.test(e)?{wrong:"a variable of the shell is not filled in here.",meant:[],instead:`GitHub fills in expressions: \`\${{ en\
v.${/\$\{?(\w+)/.exec(e)?.[1]} }}\`.`}:void 0,d(/^export\s+(.+)$/,"`export` is of the shell.",e=>e.replace(new RegExp(`^(${R})\\s*=\\s*`),"$1, "),{isPartial:!0}),
d(new RegExp(`^(${R})\\s*;\\s*(${f}.*)$`),"a comma stands between NAME and secret, not a semicolon.",(e,n)=>`${e}, ${n}`),d(/^([^|;]+?)\s*[;,]+$/,"a line ends w\
ith its options, and no sign ends it.",(e="")=>/[/#,]/.test(e)?e:void 0,{isPartial:!0}),d(new RegExp(`^(${R}):projects/[^/]+/(?:locations/[^/]+/)?secrets/([^/\\s\
]+)(?:/versions/[^/\\s]+)?$`),"that is the form of get-secretmanager-secrets: `NAME:projects/PROJECT/secrets/SECRET`.",(e,n)=>`${e}, ${n}`),d(new RegExp(`^(?!se\
cret:|secretsmanager:|vault:|doppler:|infisical:|chamber:|ssm:|app:)(${R}):([\\w.-]+/[\\w/.-]+?)(?:/latest|/\\d+)?$`),'a comma stands between NAME and secret, n\
ot ":".',(e,n)=>`${e}, ${n}`),d(new RegExp(`^(?!aws)(${E}|)(?:[a-z-]+://|(?:secret|secretsmanager|aws:secretsmanager|vault|doppler|infisical|chamber):)(${f}(?:#\
.*)?)$`),"a secret stands here by its name or its ARN, without anything before it.",(e,n)=>`${e}${n}`),d(new RegExp(`^(${E}|)aws[a-z-]*(?:://|:secretsmanager:)(${f}\
(?:#.*)?)$`),"a secret stands here by its name or its ARN, without anything before it.",(e,n)=>`${e}${n}`),d(new RegExp(`^(${E}|)(${f})\\[["']?([\\w.-]+)["']?\\]$`),
"a field follows the secret with #, not in brackets.",(e,n,s)=>`${e}${n}#${x(s)}`),d(new RegExp(`^(${E}|)(${f})(?:::|\\?)(?:key=|json_key=)?([\\w.-]+)$`),"a fie\
ld follows the secret with #.",(e,n,s)=>`${e}${n}#${x(s)}`),d(new RegExp(`^(${E}|)(${f})#[/.]([\\w.-]+(?:/[\\w.-]+)*)(\\s.*)?$`),"a field follows the # without \
a sign before it.",(e,n,s,t)=>`${e}${n}#${s?.split("/").map(x).join(".")}${t}`,{code:"E_SELECTOR"}),d(new RegExp(`^(${E}|)arn:aws[a-z-]*:secretsmanager:[^:]+:\\d\
{12}:secret:(${f})-(?:\\*|\\?{6})(#\\S+)?$`),"an ARN has no wildcard; the name alone means the secret.",(e,n,s)=>`${e}${n}${s}`),d(new RegExp(`^(optional|public\
|file|base64|trim)\\s+(${R}\\*?\\s*,.*|${f}(?:#\\S*)?)$`),([,e])=>`the option ${e} stands behind the secret.`,(e,n)=>`${n} ${e}`),e=>{let[,n="",s=""]=M.exec(e)??
[],t=e.replace(new RegExp(M,"gi"),(a,o,l="")=>/^(?:false|no|off|0)$/i.test(l)?"":` ${o.toLowerCase()}`);if(t===e||n==="")return;let r=/[A-Z]/.test(n)?`${n} is n\
o option: they are written in lower case.`:`the option ${n} takes no value: it is that word alone.`;return n==="public"&&/^(?:true|yes|on|1)$/i.test(s)&&!/#[^*\s]/.
test(e)?{wrong:`the option public takes no ${s}.`,meant:[],instead:"Allowed: public=host,port for these fields; public alone, which masks no value of the line."}:
{wrong:r,meant:[t]}},d(/^(.*\s)(?:(?:version|stage)[=:]\s*|)(AWSCURRENT|AWSPREVIOUS|AWSPENDING)(\s.*)?$/,"a staging label is the option stage=LABEL.",(e,n,s)=>`${e}\
stage=${n}${s}`),d(/^(.*\s)(max-age)=(\d+)(\s.*)?$/,"max-age needs a duration, which has a unit.",(e,n,s,t)=>`${e}${n}=${s}d${t}`),d(/^(.*\s)expires=(\d+[dhms])(\s.*)?$/,
"expires= takes a date; a version may have an age with max-age=DURATION.",(e,n,s)=>`${e}max-age=${n}${s}`),d(/^(.*\s)expires=(\d{2})\.(\d{2})\.(\d{4})(\s.*)?$/,
"a date is written YEAR-MONTH-DAY.",(e,n,s,t,r)=>`${e}expires=${t}-${s}-${n}${r}`),d(/^([A-Za-z_][\w.-]*)\s*,\s*(\S.*)$/,([,e])=>`${e} is no name for a variable\
: that has letters, digits and _.`,(e="",n)=>/[.-]/.test(e)?`${e.replace(/\W/g,"_").toUpperCase()}, ${n}`:void 0,{code:"E_NAME"}),d(new RegExp(`^(${f})\\s+((?!op\
|pu|on|fi|ba|tr|st|ve|ex|ma)[a-z][\\w.-]*)\\s*;?$`),"a field follows the secret with #, not with white space.",(e,n)=>ne(e,n)?`${e}#${x(n)}`:void 0),d(new RegExp(
`^(${f}(?:#\\S+)?)\\s+([A-Z_][A-Z0-9_]*)$`),"the NAME stands first, with a comma after it.",(e,n)=>e?.includes("/")&&!se(n)?`${n}, ${e}`:void 0)],ee=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;
function ne(e="",n=""){return e.includes("/")&&(ee.test(n)||/^(?:secret|kv)\/|\/data\//.test(e))}function se(e=""){return/^(?:OPTIONAL|PUBLIC|ONLY|FILE|BASE64|TRIM|STAGE|VERSION|EXPIRES)$/.
test(e)}function x(e=""){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(e)?e:`"${e}"`}var u="[A-Za-z_]\\w*",c="[A-Za-z0-9/_+=.@!-]+",$=`(?:${u}\\*?\\s*)?,\\s*`,N="optional|public|file|base64|trim",W="stage|version|expires|max-age|max-scopes|only";
function i(e,n,s,t={}){return r=>{let a=e.exec(r),o=a?s(...a.slice(1).map(l=>l??"")):void 0;if(!(!a||o===void 0||o===r))return{...t,wrong:n,meant:[o].flat()}}}var O="\
a command is not run here: a secret stands here by its name or its ARN.",te="a field follows the secret with #.",T="a parameter of Systems Manager is written as\
 `ssm:` and its name.",re="options follow the secret with white space alone.",L="the NAME stands first, with a comma after it.",ae="it is a key of YAML or an op\
tion of a command, and each line is `NAME, SECRET`.",j="a staging label is the option stage=LABEL.",q=[i(new RegExp(`^(${$}|)(?:${u}=)?["']?(?:\\$\\(|\`)?\\s*aws\\s.\
*\\bsecretsmanager\\s.*--secret-id[= ]["']?([\\w:/+=.@!-]+)`),O,(e,n)=>`${e}${n}`),i(new RegExp(`^(${$}|)["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bssm\\s.*--names?[= ]["']?([\\\
w/.-]+)`),O,(e,n)=>`${e}ssm:${n}`),i(new RegExp(`^(${$}|)https://[\\w.-]*console\\.(?:aws|amazonaws)[\\w.-]*/secretsmanager/\\S*[?&]name=([^&#\\s]+)\\S*$`),"tha\
t is the address of its page: a secret stands here by its name or its ARN.",(e,n)=>`${e}${$e(n)}`),e=>/^[^#]*\bhttps?:\/\//.test(e)||/@Microsoft\.KeyVault/i.test(
e)?{wrong:"an address is no secret of AWS, and only those are read here.",meant:[]}:void 0,...ie(),i(/^(?:\d+[.)]|[*•]|[|>][+-]?)\s+(\S.*)$/,"it begins like a\
 list: a request stands on a line of its own, alone.",e=>e),i(/^(?:--)?secrets?(?:[-_]?ids?)?(?:\s*:\s+|\s*=\s*|\s+)(\S+)$/i,ae,e=>e),i(new RegExp(`^(${$}|)(?:s\
sm://|(?:aws[-:]ssm|ssm-parameter|parameter(?:-?store)?|param):/*)/?([\\w.-].*)$`,"i"),T,(e,n)=>`${e}ssm:${n?.includes("/")?`/${n}`:n}`),i(new RegExp(`^(${$}|)(\
ssm:/?[\\w.-]+(?:/+[\\w.-]+)*//+[\\w/.-]+)(.*)$`),"a parameter's name has single slashes between its levels.",(e,n,s)=>`${e}${n?.replace(/^ssm:\/*/,"ssm:/").replace(
/\/{2,}/g,"/")}${s}`),i(new RegExp(`^(${$}|)(?:ssm:)?(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\\d{12}:parameter):/?(\\S.*)$`),T,(e,n,s)=>`${e}ssm:${n}/${s}`),i(new RegExp(
`^(${$}|)(${c})\\*{2,}$`),"a * stands only at the end, and once.",(e,n)=>`${e}${n}*`),i(/^(ssm:\S+)\s+([A-Z_][A-Z0-9_]*)$/,L,(e,n)=>`${n}, ${e}`),...oe(),...de(),
i(new RegExp(`^(${$}|)([A-Za-z0-9/_+=.@!-]+?)(?:->|=>|>|\u2192|\\|)\\s*([\\w-]+)$`),te,(e,n,s)=>e||!/^[A-Z_]+$/.test(s??"")?`${e}${n}#${A(s)}`:void 0),i(new RegExp(
`^(${u}\\*?\\s*,\\s*|,\\s*|)(${c})(?::|\\.?\\[)\\*\\]?$`),"all fields are #*.",(e,n)=>`${e}${n}#*`),i(new RegExp(`^(${$}|)(${c})\\s+(?:parse-?)?json(?:[=:]true)?\
$`,"i"),"all fields are #*.",(e,n)=>`${e}${n}#*`),i(/^(.*#)([A-Za-z]\w*(?:[ ][A-Za-z]\w*)+)$/,"a field with white space in its name stands in double quotes.",(e,n)=>ce(
n)?`${e}"${n}"`:void 0),i(new RegExp(`^(${c}(?:#\\S+)?)\\s+(?:as|name|env|var|alias)[=:]\\s*(${u})(\\s.*)?$`),L,(e,n,s)=>`${n}, ${e}${s}`),i(/^(.*[\w"*])[@:?](?:stage=|version-?stage=)?(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,
j,(e,n)=>`${e} stage=${n?.toUpperCase()}`),i(/^(.*\S)\s+(?:--)?(?:version-?)?stage\s*[=:]?\s*(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,j,(e,n)=>`${e} stage=${n?.toUpperCase()}`),
i(/^(.*\s)file[=:](?!(?:true|false)\b)\S+(.*)$/i,"file takes no path: the path of the file is in NAME_FILE.",(e,n)=>`${e}file${n}`),i(/^(.*\s)expires[=: ]\s*["']?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})["']?(\s.*)?$/,
"a date is written expires=YEAR-MONTH-DAY.",(e,n,s,t,r)=>`${e}expires=${n}-${s?.padStart(2,"0")}-${t?.padStart(2,"0")}${r}`),i(/^(.*\S)\s+(?:\/\/|--|;|%)\s.*$/,
"a comment begins with # between spaces.",e=>e)];function ie(){let e=`["']?([\\w./-]+)["']?\\s*:\\s*(?:"([^"]+)"|'([^']+)'|([^"',{}\\[\\]\\s]+))`;return[n=>/^\[?\s*\{(?!\{).*\{|^\[\s*\{/.
test(n)?{wrong:"it is a list or an object of objects: each request has a line of its own, `NAME, SECRET`.",meant:[]}:void 0,i(new RegExp(`^\\{\\s*(${e}(?:\\s*,\\s\
*${e})*)\\s*,?\\s*\\},?$`),"it is an object: each request has a line of its own, `NAME, SECRET`.",n=>[...(n??"").matchAll(new RegExp(e,"g"))].map(([,s,...t])=>I(
s,t))),n=>/^(?:-\s+)?["']?(?:name|key|path|id|env|envVar|variable|field|value|secret[Nn]ame|object[Nn]ame|property)["']?\s*:\s*\S+,?$/.test(n)?{wrong:"it is one\
 key of an object: each request is one line, `NAME, SECRET#FIELD`.",meant:[]}:void 0,i(new RegExp(`^(?=["'])${e},?$`),"it is a line of an object: each request i\
s `NAME, SECRET`.",(n,...s)=>I(n,s))]}function I(e="",n){let s=n.find(r=>r!==void 0&&r!=="")??"";return!/^\w+$/.test(e)&&/^\w+$/.test(s)?`${s}, ${e}`:`${e}, ${s}`}
function oe(){return[i(new RegExp(`^(${$}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:${c}):([\\w.-]*)(?::([\\w.-]*))?(?::([\\w-]*))?$`),"a field,\
 a stage and a version do not follow the ARN with colons.",(e,n,s,t,r)=>[`${e}${n}${s?`#${A(s)}`:""}`,...t?[`stage=${t}`]:[],...r?[`version=${r}`]:[]].join(" ")),
e=>{let n=e.split(/\s*[,;]\s*|\s+/).filter(s=>s!=="");return n.length>1&&n.every(s=>/^arn:aws[a-z-]*:secretsmanager:\S+:secret:/.test(s))?{wrong:"it holds sever\
al requests, and each has a line of its own.",meant:n}:void 0},i(new RegExp(`^(${$}|)(aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:\\S.*)$`),"an ARN begi\
ns with arn:.",(e,n)=>`${e}arn:${n}`),i(new RegExp(`^(${$}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:)(?!secret:)(${c}.*)$`,"i"),"an ARN of a secret ha\
s `secret:` before the name.",(e,n,s)=>`${e}${n?.toLowerCase()}secret:${s}`),i(new RegExp(`^(${$}|)arn:aws[a-z-]*:secretsmanager:(?:[a-z0-9-]*::|:\\d*:)secret:(${c}\
?)(?:-\\w{6})?(#\\S.*|\\s.*)?$`),"its ARN lacks the region or the account; the name alone means the secret of this account.",(e,n,s)=>`${e}${n}${s}`),i(new RegExp(
`^(${$}|)(ARN:AWS[A-Z-]*:SECRETSMANAGER:)(\\S+)$`),"an ARN begins in lower case.",(e,n,s)=>`${e}${n?.toLowerCase()}${s}`)]}function de(){return[i(new RegExp(`^(\
(?:${u}\\*?\\s*[,;]\\s*)?${c}(?:#[^\\s,;]+)?)\\s*[,;]\\s*((?:(?:${N}|(?:${W})=\\S+)(?:\\s*[,;]\\s*|\\s+|$))+)$`),re,(e,n)=>`${e} ${n?.trim().replace(/\s*[,;]\s*/g,
" ")}`),i(new RegExp(`^(${u}),\\s*(${c})\\s*,\\s*([\\w-]+)$`),"a field follows the secret with #, not with a comma.",(e,n,s)=>n?.includes("/")?`${e}, ${n}#${A(s)}`:
void 0),i(new RegExp(`^(${c})\\s*,\\s*([\\w-]+)\\s*,\\s*(${u})$`),"the NAME stands first, and a field follows the secret with #.",(e,n,s)=>e?.includes("/")?`${s}\
, ${e}#${A(n)}`:void 0),i(new RegExp(`^(${c}/${c}),\\s*(user(?:name)?|pass(?:word|wd)?|host|port|url|token)$`),"a field follows the secret with #, not with a co\
mma.",(e,n)=>`${e}#${n}`),i(new RegExp(`^(${u})\\s*(?:\\|{1,2}|\u2192|~|<-|-)\\s+(${c}.*)$`),"a comma stands between NAME and secret.",(e,n)=>/[/#]/.test(n??"")?
`${e}, ${n}`:void 0),i(new RegExp(`^(${c}(?:#\\S+)?)\\s*\\|\\|\\s*(${u})$`),L,(e,n)=>`${n}, ${e}`),i(new RegExp(`^([A-Za-z][\\w-]*(?: [A-Za-z0-9]\\w*)+)\\s*,\\s*(${c}\
(?:#.*)?)$`),"a NAME has letters, digits and _, and no white space.",(e,n)=>new RegExp(`^(?:${N})\\b`).test(e??"")?void 0:`${e?.replace(/\W/g,"_").toUpperCase()}\
, ${n}`,{code:"E_NAME"})]}function ce(e=""){let[,...n]=e.split(" ");return n.every(s=>!new RegExp(`^(?:${N}|${W}|as|[A-Z_][A-Z0-9_]*)$`).test(s))}function $e(e=""){
try{return decodeURIComponent(e)}catch{return e}}function A(e=""){return/^[A-Za-z_]\w*$/.test(e)?e:`"${e}"`}function m(e){let n=e.trim();for(let s of le){let t=s(n);if(!t)continue;let r=t.isPartial?m(t.meant[0]??""):void 0;return r?{...t,meant:r.meant}:t}}var p="[A-Za\
-z_]\\w*",w="[A-Za-z0-9/_+=.@!-]+",le=[Z,...q,...k,e=>{let[,n]=/^["'`](.+)["'`],?$/.exec(e)??/^-\s+(.+)$/.exec(e)??[];return n===void 0||/["'`]\s*,|,\s*["'`]|#["'`]/.
test(e)?void 0:{wrong:e.startsWith("-")?"it begins with a hyphen: this is a text with a request on each line, not a list.":"the quotes around it are part of the\
 text: what stands below `secrets: |` needs none.",meant:m(n)?.meant??[n.trim()]}},e=>{let n=e.replace(/(?<=^|[\s,:=])(["'`])([^"'`\s]+)\1(?=$|[\s,])/g,"$2");return n===
e?void 0:{wrong:"quotes are no part of a name or a secret.",meant:m(n)?.meant??[n]}},fe,e=>{let[,n,s]=new RegExp(`^(?:(${p})\\s*[,:=]?\\s*)?op://(\\S[^#?]*)`).exec(
e)??[];if(s===void 0)return;let t=s.trim().split("/"),r=t.length>2?t.pop():void 0;return{wrong:"op:// names an item of 1Password, and only secrets of AWS are re\
ad here.",meant:[U(n,t.join("/").replace(new RegExp(`(?!${w})[^/]`,"g"),"-"),r)]}},e=>{let[,n,s]=new RegExp(`^(${w}(?:\\*|#[^\\s|]+)?)\\s*\\|\\s*(${p})$`).exec(
e)??[];return n===void 0?void 0:{wrong:"the NAME stands first, with a comma after it.",meant:[`${s}${n.endsWith("*")?"_*":""}, ${n}`]}},e=>{let n=e.split(";").flatMap(
s=>ue(s.trim())??[]);return n.length===0?void 0:{wrong:"that is the form of vault-action: `path key | NAME ;`.",meant:n}},e=>{let[,n,s]=/^\{\{resolve:secretsmanager:([^:}]+)(?::SecretString:([^:}]+))?[:\w-]*\}\}$/.
exec(e)??/^ref\+awssecrets:\/\/([^#?]+)(?:#\/?(\S+))?$/.exec(e)??[];return n===void 0?void 0:{wrong:"that is how other tools refer to a secret.",meant:[U(void 0,
n,s)]}},e=>{let[,n,s,t]=new RegExp(`^(${p})\\s*(:(?=\\s)|=>|=|->)\\s*(\\S.*)$`).exec(e)??[];return n===void 0||s===void 0?void 0:{wrong:`a comma stands between \
NAME and secret, not "${s}".`,meant:m(`${n}, ${t?.replace(/^(["'])(.*)\1$/,"$2")}`)?.meant??[`${n}, ${t}`]}},e=>{let[,n,s]=new RegExp(`^(\\S+)\\s+(?:as|->|=>|>)\\s\
+(${p})$`,"i").exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands first, with a comma after it.",meant:[`${s}, ${n}`]}},e=>{let[,n,s]=new RegExp(`^(${w}\
/${w}|[^\\s,]*#[^\\s,]+)\\s*,\\s*(${p}\\*?)$`).exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands before the comma, the secret behind it.",meant:[`${s}\
, ${n}`]}},me,e=>{let[,n,s]=new RegExp(`^([A-Z_][A-Z0-9_]*\\*?)\\s+(${w}(?:[#*].*|\\s.*)?)$`).exec(e)??[];return n===void 0?void 0:{wrong:`a comma is missing be\
hind the NAME ${n}.`,meant:[`${n}, ${s}`]}},e=>{let[,n="",s,t,r=""]=new RegExp(`^((?:${p}\\*?)?\\s*,\\s*)?(${w}):(?:SecretString:)?([\\w.-]+)((?::[\\w.-]*)*(?:\\s.\
*)?)$`).exec(e)??[];if(!(s===void 0||t===void 0||e.includes("arn:"))&&!/^(?:app|ecr|codeartifact|rds)$/.test(s))return{wrong:"a field follows the secret with #,\
 not with a colon.",meant:[`${n}${s}#${P(t)}${r.replace(/^(:[\w.-]*)+/,"")}`.trim()]}},...C];function fe(e){let[,n,s,t]=/^(?:(\w+)\s*[,=:]\s*)?["']?(?:ref\+awsssm:\/(\/[\w.-]+(?:\/[\w.-]+)*)\S*|\{\{resolve:ssm(?:-secure)?:([\w./-]+(?::\d+)?)\}\})["']?$/.
exec(e)?.map(l=>l||void 0)??[],[r,a]=(s??t??"").split(":");if(!r)return;let o=`ssm:${r}${a===void 0?"":` version=${a}`}`;return{wrong:"a parameter of Systems Ma\
nager is written as `ssm:` and its name.",meant:[n===void 0?o:`${n}, ${o}`]}}function ue(e){let[,n,s,t]=/^([^\s,]+)\s+([^\s|]+)\s*\|\s*(\w+\*?)$/.exec(e)??[];if(!(n===
void 0||s===void 0||t===void 0))return s==="*"?`${t.replace(/\*$/,"")}*, ${n}#*`:`${t}, ${n}#${P(s)}`}function me(e){let n="it holds several requests: each has \
a line of its own, below `secrets: |`, not `secrets: >`.",s=e.split(new RegExp(`,?\\s+(?=${p}\\*?\\s*,\\s*\\S)`));if(s.length>1&&s.every(a=>a.includes(",")))return{
wrong:n,meant:s};let t=e.split(/\s*,\s*|\s+/);return t.length>1&&t.every(a=>new RegExp(`^(?![a-z0-9-]+=)${w}(#\\S+)?$`).test(a))&&t.every(a=>a.includes("/"))?{wrong:n,
meant:t}:void 0}function U(e,n,s){let t=s===void 0?n:`${n}#${P(s)}`;return e===void 0?t:`${e}, ${t}`}function P(e){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(
e)?e:`"${e.replaceAll('"',"")}"`}var B=5;async function F(e,n,s=B){let t=await n(e);if(!t)return[e];if(s===0)return;let r=[m(e)?.meant,D(t)];for(let a of r){if(!a||a.length===0||a.includes(e))continue;
let o=await b(a,n,s-1);if(o)return o}}async function b(e,n,s=B){let t=await Promise.all(e.map(r=>F(r,n,s)));return t.every(r=>r!==void 0)?t.flat():void 0}var v=/^Probably meant: (.+)$/m;
function D({fix:e}){let[,n]=v.exec(e??"")??[];return n===void 0?void 0:[n]}async function G(e,n){let{fix:s=""}=e,t=D(e);if(!t)return s;let r=await b(t,n);return r?.
length===1?s.replace(v,()=>`Probably meant: ${r[0]}`):s.replace(v,"").trim()}var V=6;async function Fe(e){let{input:n,raw:s,line:t,error:r,note:a,allowed:o,following:l=[]}=e,g=ge(s)??J(n,H(s)),y=g&&await b(g.meant,Y(e,g.meant));if(!g||!y)
return r&&we(e,r);let _=g.isBlock===!0,Q=y.length===0&&!_?[]:await pe(e,l,_),h={...g,meant:[...y,...Q]},X=n==="secrets"?h.wrong:h.wrong.replaceAll("`secrets:","\
`secret-ids:"),z=[...he(h,n),...h.instead??a?[h.instead??a]:[]];return new S(h.code??"E_REQUEST",`Line ${t} of ${n}: ${X}`,{fix:z.length>0?z.join(`
`):o})}function Y({input:e,fault:n,faultOfSecrets:s},t){return e==="secret-ids"&&K(t)?s??n:n}async function pe(e,n,s){let t=n.map(a=>H(a).trim()).filter(a=>!/^[\]})]*[,;]?$/.
test(a));return(await Promise.all(t.map(async a=>{let o=J(e.input,a)?.meant;return o&&o.length>0?await b(o,Y(e,o))??[]:s?await F(a,e.fault)??[]:[]}))).flat()}async function we(e,n){
let s=await G(n,e.fault);return s===n.fix?n:new S(n.code,n.message,{fix:s||e.allowed,cause:n.cause})}function H(e){return e.replace(/\s#(?:\s.*)?$/,"")}function ge(e){
return/^(?:[[{]|---|secrets?(?:[-_]ids?)?\s*:|(?:secrets?(?:[-_]ids?)?\s*:\s*)?[|>][+-]?)$/i.test(e.trim())?{wrong:"it begins a list, an object or a block: each\
 request has a line of its own, below `secrets: |`.",meant:[],isBlock:!0}:void 0}function J(e,n){let s=m(n);return e==="secrets"||s&&s.code!=="E_NAME"?s:Ee(n.trim())}
function he({meant:e},n){let s=n==="secret-ids"&&K(e),[t,...r]=e.slice(0,V);if(t===void 0)return[];if(r.length===0&&!s)return[`Probably meant: ${t}`];let a=e.length-
V;return[`Probably meant${s?", with `secrets: |` in the place of `secret-ids`":""}:`,...[t,...r].map(l=>`  ${l}`),...a>0?[`and ${a} more lines in the same way.`]:
[]]}function K(e){return e.some(n=>/#|:ssm:|ssm:|\s(?:[a-z-]+=|[a-z0-9]+$)/.test(n))}function Ee(e){if(/^(?:\w*\s*,\s*)?(?:ssm:|arn:aws[a-z-]*:ssm:)\S/.test(e))
return{wrong:"a parameter of Systems Manager is for `secrets`.",meant:[e]};let[,n,s]=/^(?:\w*\s*,\s*)?[\w/+=.@!-]+(#\S+)?((?:\s+(?:optional|public|file|base64|trim|[a-z-]+=\S+))*)$/.
exec(e)??[];return n?{wrong:"a field, `#` and what follows it, is for `secrets`.",meant:[e]}:s?{wrong:`the option${s} is for a line of \`secrets\`.`,meant:[e]}:
void 0}export{Fe as foreignLine};
