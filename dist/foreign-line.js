const require=process.getBuiltinModule;
import{a as A}from"./apart-domain-error.js";var d="[A-Za-z_]\\w*",i="[A-Za-z0-9/_+=.@!-]+",c=`(?:${d}\\*?\\s*)?,\\s*`,g="optional|public|file|base64|trim",b="stage|version|expires|max-age|max-scopes|only";
function r(e,n,s,t={}){return a=>{let o=e.exec(a),l=o?s(...o.slice(1).map($=>$??"")):void 0;if(!(!o||l===void 0||l===a))return{...t,wrong:typeof n=="string"?n:n(
o),meant:[l].flat()}}}var h="the NAME stands first, with a comma after it.";function p(e=""){return/^[A-Za-z_]\w*$/.test(e)?e:`"${e}"`}var k=r(/^(.*[\u00ab\u00ad\u00bb\u200b-\u200f\u2013\u2014\u2018-\u201e\u2039\u203a\u2060\u3001\ufeff\uff01-\uff5e].*)$/,"it holds typographic signs, or characte\
rs that nobody sees, as copying from a page leaves them.",e=>e.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g,"").replace(/[\u00ab\u00bb\u201c-\u201e]/g,'"').replace(
/[\u2018-\u201a\u2039\u203a]/g,"'").replace(/[\u2013\u2014]/g,"-").replaceAll("\u3001",",").replace(/[\uff01-\uff5e]/g,n=>String.fromCharCode(n.charCodeAt(0)-65248)).
replace(/^([A-Za-z_]\w*),(?=\S)/,"$1, "),{isPartial:!0}),O=[e=>{let n=/^\[([^\]#]+)\],?$/.exec(e)?.[1];if(n===void 0)return;let s=n.split(",").map(o=>o.trim().replace(
/^(["'])(.*)\1$/,"$2")).filter(o=>o!=="");if(s.length===0)return;let[t="",a=""]=s;return s.length===2&&/^[A-Z_][A-Z0-9_]*$/.test(t)&&a.includes("/")?{wrong:"a l\
ine has no brackets.",meant:[`${t}, ${a}`]}:{wrong:"it is a list in brackets: each request has a line of its own, below `secrets: |`.",meant:s}},e=>{let s=[...(/^\{\s*(["'].+)\}$/.
exec(e)?.[1]??"").matchAll(/["'](\w+)["']\s*:\s*["']([^"']+)["']/g)];return s.length===0?void 0:{wrong:"it is a JSON object: each request has a line of its own,\
 `NAME, SECRET`.",meant:s.map(([,t,a])=>`${t}, ${a}`)}}],_=/\s[[(]?(?:--?)?(optional|public|file|base64|trim)(?:[\])]|\s*[:=]\s*["']?(true|false|yes|no|on|off|1|0)["']?)?(?=\s|$)/i,
C=[e=>/^(?:[^#]*[\s,/])?(?:\$(?:\{(?!\{)|\w)|\{\{(?!resolve:)|%[A-Za-z_]\w*%)/.test(e)?{wrong:"a variable of a shell or a template is not filled in here.",meant:[],
instead:`GitHub fills in expressions: \`\${{ env.${/(?:\$(?:env:|\{)?|\{\{\s*\.?|%)(\w+)/.exec(e)?.[1]} }}\`.`}:void 0,r(/^export\s+(.+)$/,"`export` is of the s\
hell.",e=>e.replace(new RegExp(`^(${d})\\s*=\\s*`),"$1, "),{isPartial:!0}),r(new RegExp(`^(${d})\\s*;\\s*(${i}.*)$`),"a comma stands between NAME and secret, no\
t a semicolon.",(e,n)=>`${e}, ${n}`),r(/^([^|;]+?)\s*[;,]+$/,"a line ends with its options, and no sign ends it.",(e="")=>/[/#,]/.test(e)?e:void 0,{isPartial:!0}),
r(new RegExp(`^(${d}):projects/[^/]+/(?:locations/[^/]+/)?secrets/([^/\\s]+)(?:/versions/[^/\\s]+)?$`),"that is the form of get-secretmanager-secrets: `NAME:pro\
jects/PROJECT/secrets/SECRET`.",(e,n)=>`${e}, ${n}`),r(new RegExp(`^(?!secret:|secretsmanager:|vault:|doppler:|infisical:|chamber:|ssm:|app:)(${d}):([\\w.-]+/[\\w\
/.-]+?)(?:/latest|/\\d+)?$`),'a comma stands between NAME and secret, not ":".',(e,n)=>`${e}, ${n}`),r(new RegExp(`^(?!aws)(${c}|)(?:[a-z-]+://|(?:secret|secret\
smanager|aws:secretsmanager|vault|doppler|infisical|chamber):)(${i}(?:#.*)?)$`),"a secret stands here by its name or its ARN, without anything before it.",(e,n)=>`${e}${n}`),
r(new RegExp(`^(${c}|)aws[a-z-]*(?:://|:secretsmanager:)(${i}(?:#.*)?)$`),"a secret stands here by its name or its ARN, without anything before it.",(e,n)=>`${e}${n}`),
r(new RegExp(`^(${c}|)(${i})\\[["']?([\\w.-]+)["']?\\]$`),"a field follows the secret with #, not in brackets.",(e,n,s)=>`${e}${n}#${R(s)}`),r(new RegExp(`^(${c}\
|)(${i})(?:::|\\?)(?:key=|json_key=)?([\\w.-]+)$`),"a field follows the secret with #.",(e,n,s)=>`${e}${n}#${R(s)}`),r(new RegExp(`^(${c}|)(${i})#[/.]([\\w.-]+(?\
:/[\\w.-]+)*)(\\s.*)?$`),"a field follows the # without a sign before it.",(e,n,s,t)=>`${e}${n}#${s?.split("/").map(R).join(".")}${t}`,{code:"E_SELECTOR"}),r(new RegExp(
`^(${c}|)arn:aws[a-z-]*:secretsmanager:[^:]+:\\d{12}:secret:(${i})-(?:\\*|\\?{6})(#\\S+)?$`),"an ARN has no wildcard; the name alone means the secret.",(e,n,s)=>`${e}${n}${s}`),
r(new RegExp(`^(optional|public|file|base64|trim)\\s+(${d}\\*?\\s*,.*|${i}(?:#\\S*)?)$`),([,e])=>`the option ${e} stands behind the secret.`,(e,n)=>`${n} ${e}`),
e=>{let[,n="",s=""]=_.exec(e)??[],t=e.replace(new RegExp(_,"gi"),(o,l,$="")=>/^(?:false|no|off|0)$/i.test($)?"":` ${l.toLowerCase()}`);if(t===e||n==="")return;let a=/[A-Z]/.
test(n)?`${n} is no option: they are written in lower case.`:`the option ${n} takes no value: it is that word alone.`;return n==="public"&&/^(?:true|yes|on|1)$/i.
test(s)&&!/#[^*\s]/.test(e)?{wrong:`the option public takes no ${s}.`,meant:[],instead:"Allowed: public=host,port for these fields; public alone, which masks no\
 value of the line."}:{wrong:a,meant:[t]}},r(/^(.*\s)(?:(?:version|stage)[=:]\s*|)(AWSCURRENT|AWSPREVIOUS|AWSPENDING)(\s.*)?$/,"a staging label is the option st\
age=LABEL.",(e,n,s)=>`${e}stage=${n}${s}`),r(/^(.*\s)(max-age)=(\d+)(\s.*)?$/,"max-age needs a duration, which has a unit.",(e,n,s,t)=>`${e}${n}=${s}d${t}`),r(/^(.*\s)expires=(\d+[dhms])(\s.*)?$/,
"expires= takes a date; a version may have an age with max-age=DURATION.",(e,n,s)=>`${e}max-age=${n}${s}`),r(/^(.*\s)expires=(\d{2})\.(\d{2})\.(\d{4})(\s.*)?$/,
"a date is written YEAR-MONTH-DAY.",(e,n,s,t,a)=>`${e}expires=${t}-${s}-${n}${a}`),r(/^([A-Za-z_][\w.-]*)\s*,\s*(\S.*)$/,([,e])=>`${e} is no name for a variable\
: that has letters, digits and _.`,(e="",n)=>/[.-]/.test(e)?`${e.replace(/\W/g,"_").toUpperCase()}, ${n}`:void 0,{code:"E_NAME"}),r(new RegExp(`^(${i})\\s+((?!op\
|pu|on|fi|ba|tr|st|ve|ex|ma)[a-z][\\w.-]*)\\s*;?$`),"a field follows the secret with #, not with white space.",(e,n)=>ae(e,n)?`${e}#${R(n)}`:void 0),r(new RegExp(
`^(${i}(?:#\\S+)?)\\s+([A-Z_][A-Z0-9_]*)$`),"the NAME stands first, with a comma after it.",(e,n)=>e?.includes("/")&&!ie(n)?`${n}, ${e}`:void 0)],re=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;
function ae(e="",n=""){return e.includes("/")&&(re.test(n)||/^(?:secret|kv)\/|\/data\//.test(e))}function ie(e=""){return/^(?:OPTIONAL|PUBLIC|ONLY|FILE|BASE64|TRIM|STAGE|VERSION|EXPIRES)$/.
test(e)}function R(e=""){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(e)?e:`"${e}"`}function Z(){return[r(new RegExp(`^(${c}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:${i}):([\\w.-]*)(?::([\\w.-]*))?(?::([\\w-]*))?$`),"a field, \
a stage and a version do not follow the ARN with colons.",(e,n,s,t,a)=>[`${e}${n}${s?`#${p(s)}`:""}`,...t?[`stage=${t}`]:[],...a?[`version=${a}`]:[]].join(" ")),
e=>{let n=e.split(/\s*[,;]\s*|\s+/).filter(s=>s!=="");return n.length>1&&n.every(s=>/^arn:aws[a-z-]*:secretsmanager:\S+:secret:/.test(s))?{wrong:"it holds sever\
al requests, and each has a line of its own.",meant:n}:void 0},r(new RegExp(`^(${c}|)(aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:\\S.*)$`),"an ARN begi\
ns with arn:.",(e,n)=>`${e}arn:${n}`),r(new RegExp(`^(${c}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:)(?!secret:)(${i}.*)$`,"i"),"an ARN of a secret ha\
s `secret:` before the name.",(e,n,s)=>`${e}${n?.toLowerCase()}secret:${s}`),r(new RegExp(`^(${c}|)arn:aws[a-z-]*:secretsmanager:(?:[a-z0-9-]*::|:\\d*:)secret:(${i}\
?)(?:-\\w{6})?(#\\S.*|\\s.*)?$`),"its ARN lacks the region or the account; the name alone means the secret of this account.",(e,n,s)=>`${e}${n}${s}`),r(new RegExp(
`^(${c}|)(arn:aws[a-z-]*:secretsmanager:)([a-z-]+-\\d)([a-z]:\\d{12}:secret:${i}.*)$`),([,,,e])=>`its ARN names a zone of ${e}, and the region stands there.`,(e,n,s,t)=>`${e}${n}${s}${t?.
slice(1)}`),r(new RegExp(`^(${c}|)(ARN:AWS[A-Z-]*:SECRETSMANAGER:)(\\S+)$`),"an ARN begins in lower case.",(e,n,s)=>`${e}${n?.toLowerCase()}${s}`)]}var oe="options follow the secret with white space alone.";function j(){return[r(new RegExp(`^((?:${d}\\*?\\s*[,;]\\s*)?${i}(?:#[^\\s,;]+)?)(?:\\s*[,;]\\s*|\\s+)((?\
:(?:${g}|(?:${b})=\\S+)(?:\\s*[,;]\\s*|\\s+|$))+)$`),oe,(e,n)=>`${e} ${n?.trim().replace(/\s*[,;]\s*/g," ")}`),r(new RegExp(`^(${d}),\\s*(${i})\\s*,\\s*([\\w-]+)$`),
"a field follows the secret with #, not with a comma.",(e,n,s)=>n?.includes("/")?`${e}, ${n}#${p(s)}`:void 0),r(new RegExp(`^(${i})\\s*,\\s*([\\w-]+)\\s*,\\s*(${d}\
)$`),"the NAME stands first, and a field follows the secret with #.",(e,n,s)=>e?.includes("/")?`${s}, ${e}#${p(n)}`:void 0),r(new RegExp(`^(${i}/${i}),\\s*(user(\
?:name)?|pass(?:word|wd)?|host|port|url|token)$`),"a field follows the secret with #, not with a comma.",(e,n)=>`${e}#${n}`),r(new RegExp(`^(${d})\\s*(?:\\|{1,2}|\
\u2192|~|<-|-)\\s+(${i}.*)$`),"a comma stands between NAME and secret.",(e,n)=>/[/#]/.test(n??"")?`${e}, ${n}`:void 0),r(new RegExp(`^(${i}(?:#\\S+)?)\\s*\\|\\|\\s*(${d}\
)$`),h,(e,n)=>`${n}, ${e}`),r(new RegExp(`^([A-Za-z][\\w-]*(?: [A-Za-z0-9]\\w*)+)\\s*,\\s*(${i}(?:#.*)?)$`),"a NAME has letters, digits and _, and no white spac\
e.",(e,n)=>new RegExp(`^(?:${g})\\b`).test(e??"")?void 0:`${e?.replace(/\W/g,"_").toUpperCase()}, ${n}`,{code:"E_NAME"})]}var u={isPartial:!0},de={amp:"&",apos:"'",gt:">",lt:"<",nbsp:" ",quot:'"',"#34":'"',"#38":"&","#39":"'","#44":",","#160":" "},q="it holds signs of HTML, as the \
source of a page has them.",ce="\u0430\u0441\u0435\u04BB\u0456\u0458\u043A\u043E\u0440\u0455\u0442\u0443\u0445\u0443\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422\u0425\u0423\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7",
le="acehijkopstyxyABCEHIJKMOPSTXYoABEZHIKMNOPTYX",$e=new Map([...ce].map((e,n)=>[e,le[n]??e])),I=[e=>{let n=e.split(/\s*<br\s*\/?>\s*/i).filter(s=>s!=="");return n.
length>1?{wrong:q,meant:n}:void 0},r(/^(.*(?:&(?:[a-z]{2,6}|#\d{2,3});|<\/?(?:b|br|code|div|em|kbd|li|p|pre|span|strong|td|tt)\b[^>]*>).*)$/i,q,e=>e.replace(/<\/?[a-z]+\b[^>]*>/gi,
"").replace(/&([a-z]{2,6}|#\d{2,3});/gi,(n,s)=>de[s.toLowerCase()]??n).trim(),u),r(/^(.*(?:\*\*[^*\s]+\*\*|`[^`]+`|\[[^\]]+\]\(\S+\)).*)$/,"it holds signs of Ma\
rkdown.",e=>/#.*[`[]/.test(e)||/^`.*`,?$/.test(e)?void 0:e.replace(/\[([^\]]+)\]\(\S+?\)/g,"$1").replace(/\*\*([^*\s]+)\*\*/g,"$1").replace(/`([^`]+)`/g,"$1"),u),
r(new RegExp(`^(?:\\+|\\d+)\\s+(${d}\\*?\\s*,.*|${i}(?:#.*)?)$`),"a number or a + of where it was copied stands before it.",e=>e,u),r(/^(.*)$/,"it holds letters\
 of another alphabet, which only look like those of a name.",e=>/[a-z]/i.test(e)?[...e].map(n=>$e.get(n)??n).join(""):void 0,u),r(/^(?:\/\/|;|--(?=\s)|\/\*|<!--)\s*(.*)$/,
"a comment begins with #.",e=>`# ${e}`),r(new RegExp(`^secrets?(?:[-_]?ids?)?\\s*[:=]\\s*(${d}\\*?\\s*,.*)$`,"i"),"the name of the input does not belong to its \
text.",e=>e,u),e=>/^(?:Array|Object|\[object Object\])$/.test(e)?{wrong:"an expression gave a list or an object, and a text belongs here.",meant:[],instead:"Wri\
te the requests out, one a line, below `secrets: |`."}:void 0,e=>/^(?!(?:ssm|app|ecr|rds|codeartifact):)[A-Za-z_]\w*:$/.test(e)?{wrong:"it begins an object of Y\
AML: each request is one line, `NAME, SECRET#FIELD`.",meant:[]}:void 0,r(/^(.*\S)\s*\\$/,"each request is one line, and no backslash ends it.",e=>e,u),e=>{let n=e.
split(/\s*\\n\s*/).filter(s=>s!=="");return n.length>1?{wrong:"the two signs \\n are no line break: each request has a line of its own.",meant:n}:void 0},e=>{let n=`\
(?:"[^"]*"|'[^']*')`,t=[...(new RegExp(`^\\[\\s*(${n}(?:\\s*,\\s*${n})*)\\s*,?\\s*\\],?$`).exec(e)?.[1]??"").matchAll(new RegExp(n,"g"))].map(([a])=>a.slice(1,-1).
trim());return t.some(a=>/[,#]/.test(a))?{wrong:"it is a list in brackets: each request has a line of its own, below `secrets: |`.",meant:t}:void 0},r(new RegExp(
`^(${c}|)(["'\`])(${i})\\2(#\\S.*)$`),"no quotes stand around a secret.",(e,n,s,t)=>`${e}${s}${t}`,u),r(new RegExp(`^(${c}|)(?!\\w+://)([^#\\s]*%[0-9a-f]{2}[^#\\s]\
*)(.*)$`,"i"),"its name is encoded as in an address.",(e,n,s)=>T(n)&&`${e}${T(n)}${s}`,u),r(new RegExp(`^(${d}\\*?)\\s*(?::=|==|~>|,\\s*,[,\\s]*)\\s*(${i}.*)$`),
"one comma stands between NAME and secret.",(e,n)=>`${e}, ${n}`,u),r(new RegExp(`^(${c}|)(${i}(?:#[\\w.]+)?)\\?$`),"what may be missing has the option optional.",
(e,n)=>`${e}${n} optional`),r(/^([^#]*#[\w."-]+)#\s*(\S.*)$/,"a comment has white space on both sides of its #.",(e,n)=>`${e} # ${n}`,{code:"E_SELECTOR"}),r(/^(.*\s)(Stage|Version|Expires|Max-[Aa]ge|Max-[Ss]copes|Only|Public|STAGE|VERSION|EXPIRES|MAX-AGE|ONLY|PUBLIC)(=\S.*)$/,
"options are written in lower case.",(e,n,s)=>`${e}${n.toLowerCase()}${s}`,u)];function T(e){try{return decodeURIComponent(e)}catch{return}}function U(){let e=`["']?([\\w./-]+)["']?\\s*:\\s*(?:"([^"]+)"|'([^']+)'|([^"',{}\\[\\]\\s]+))`;return[n=>/^\[?\s*\{(?!\{).*\{|^\[\s*\{/.test(n)?{wrong:"it is a\
 list or an object of objects: each request has a line of its own, `NAME, SECRET`.",meant:[]}:void 0,r(new RegExp(`^\\{\\s*(${e}(?:\\s*,\\s*${e})*)\\s*,?\\s*\\},?$`),
"it is an object: each request has a line of its own, `NAME, SECRET`.",n=>[...(n??"").matchAll(new RegExp(e,"g"))].map(([,s,...t])=>W(s,t))),n=>/^(?:-\s+)?["']?(?:name|key|path|id|env|envVar|variable|field|value|secret[Nn]ame|object[Nn]ame|property)["']?\s*:\s*\S+,?$/.
test(n)?{wrong:"it is one key of an object: each request is one line, `NAME, SECRET#FIELD`.",meant:[]}:void 0,r(new RegExp(`^(?=["'])${e},?$`),"it is a line of \
an object: each request is `NAME, SECRET`.",(n,...s)=>W(n,s))]}function W(e="",n){let s=n.find(a=>a!==void 0&&a!=="")??"";return!/^\w+$/.test(e)&&/^\w+$/.test(s)?
`${s}, ${e}`:`${e}, ${s}`}var B="a command is not run here: a secret stands here by its name or its ARN.",ue="a field follows the secret with #.",y="a parameter of Systems Manager is wri\
tten as `ssm:` and its name.",fe="it is a key of YAML or an option of a command, and each line is `NAME, SECRET`.",Y="a staging label is the option stage=LABEL.",
D=[...I,r(new RegExp(`^(${c}|)(?:${d}=)?["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bsecretsmanager\\s.*--secret-id[= ]["']?([\\w:/+=.@!-]+)`),B,(e,n)=>`${e}${n}`),r(new RegExp(
`^(${c}|)["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bssm\\s.*--names?[= ]["']?(arn:aws[\\w:/.-]+|[\\w/.-]+)`),B,(e,n)=>`${e}${n?.startsWith("arn:")?"":"ssm:"}${n}`),r(new RegExp(
`^(${c}|)https://[\\w.-]*console\\.(?:aws|amazonaws)[\\w.-]*/secretsmanager/\\S*[?&]name=([^&#\\s]+)\\S*$`),"that is the address of its page: a secret stands he\
re by its name or its ARN.",(e,n)=>`${e}${pe(n)}`),e=>/^[^#]*\bhttps?:\/\//.test(e)||/@Microsoft\.KeyVault/i.test(e)?{wrong:"an address is no secret of AWS, and\
 only those are read here.",meant:[]}:void 0,...U(),r(/^(?:\d+[.)]|[*•]|[|>][+-]?)\s+(\S.*)$/,"it begins like a list: a request stands on a line of its own, a\
lone.",e=>e),r(/^(?:--)?secrets?(?:[-_]?ids?)?(?:\s*:\s+|\s*=\s*|\s+)(\S+)$/i,fe,e=>e),r(new RegExp(`^(${c}|)(?:ssm://|(?:aws[-:]ssm|ssm-parameter|parameter(?:-\
?store)?|param):/*)/?([\\w.-].*)$`,"i"),y,(e,n)=>`${e}ssm:${n?.includes("/")?`/${n}`:n}`),r(new RegExp(`^(${c}|)(?!ssm:)[Ss][Ss][Mm]:(\\S.*)$`),y,(e,n)=>`${e}ss\
m:${n}`,{isPartial:!0}),r(new RegExp(`^(${c}|)(ssm:/?[\\w.-]+(?:/+[\\w.-]+)*//+[\\w/.-]+)(.*)$`),"a parameter's name has single slashes between its levels.",(e,n,s)=>`${e}${n?.
replace(/^ssm:\/*/,"ssm:/").replace(/\/{2,}/g,"/")}${s}`),r(new RegExp(`^(${c}|)(?:ssm:)?(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\\d{12}:parameter):/?(\\S.*)$`),y,(e,n,s)=>`${e}\
ssm:${n}/${s}`),r(new RegExp(`^(${c}|)(${i})\\*{2,}$`),"a * stands only at the end, and once.",(e,n)=>`${e}${n}*`),r(/^(ssm:\S+)\s+([A-Z_][A-Z0-9_]*)$/,h,(e,n)=>`${n}\
, ${e}`),...Z(),...j(),r(new RegExp(`^(${c}|)([A-Za-z0-9/_+=.@!-]+?)(?:->|=>|>|\u2192|\\|)\\s*([\\w-]+)$`),ue,(e,n,s)=>e||!/^[A-Z_]+$/.test(s??"")?`${e}${n}#${p(
s)}`:void 0),r(new RegExp(`^(${d}\\*?\\s*,\\s*|,\\s*|)(${i})(?::|\\.?\\[)\\*\\]?$`),"all fields are #*.",(e,n)=>`${e}${n}#*`),r(new RegExp(`^(${c}|)(${i})\\s+(?:\
parse-?)?json(?:[=:]true)?$`,"i"),"all fields are #*.",(e,n)=>`${e}${n}#*`),r(/^(.*#)([A-Za-z]\w*(?:[ ][A-Za-z]\w*)+)$/,"a field with white space in its name st\
ands in double quotes.",(e,n)=>me(n)?`${e}"${n}"`:void 0),r(new RegExp(`^(${i}(?:#\\S+)?)\\s+(?:as|name|env|var|alias)[=:]\\s*(${d})(\\s.*)?$`),h,(e,n,s)=>`${n}\
, ${e}${s}`),r(/^(.*[\w"*])[@:?](?:stage=|version-?stage=)?(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,Y,(e,n)=>`${e} stage=${n?.toUpperCase()}`),r(/^(.*\S)\s+(?:--)?(?:version-?)?stage\s*[=:]?\s*(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,
Y,(e,n)=>`${e} stage=${n?.toUpperCase()}`),r(/^(.*\s)file[=:](?!(?:true|false)\b)\S+(.*)$/i,"file takes no path: the path of the file is in NAME_FILE.",(e,n)=>`${e}\
file${n}`),r(/^(.*\s)expires[=: ]\s*["']?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})["']?(\s.*)?$/,"a date is written expires=YEAR-MONTH-DAY.",(e,n,s,t,a)=>`${e}expires\
=${n}-${s?.padStart(2,"0")}-${t?.padStart(2,"0")}${a}`),r(/^(.*\S)\s+(?:\/\/|--|;|%)\s.*$/,"a comment begins with # between spaces.",e=>e)];function me(e=""){let[
,...n]=e.split(" ");return n.every(s=>!new RegExp(`^(?:${g}|${b}|as|[A-Z_][A-Z0-9_]*)$`).test(s))}function pe(e=""){try{return decodeURIComponent(e)}catch{return e}}function m(e){let n=e.trim();for(let s of we){let t=s(n);if(!t)continue;let a=t.isPartial?m(t.meant[0]??""):void 0;return a?{...t,meant:a.meant}:t}}var we=[k,...D,
...O,e=>{let[,n]=/^["'`](.+)["'`],?$/.exec(e)??/^-\s+(.+)$/.exec(e)??[];return n===void 0||/["'`]\s*,|,\s*["'`]|#["'`]/.test(e)?void 0:{wrong:e.startsWith("-")?
"it begins with a hyphen: this is a text with a request on each line, not a list.":"the quotes around it are part of the text: what stands below `secrets: |` ne\
eds none.",meant:m(n)?.meant??[n.trim()]}},e=>{let n=e.replace(/(?<=^|[\s,:=])(["'`])([^"'`\s]+)\1(?=$|[\s,])/g,"$2");return n===e?void 0:{wrong:"quotes are no \
part of a name or a secret.",meant:m(n)?.meant??[n]}},ge,e=>{let[,n,s]=new RegExp(`^(?:(${d})\\s*[,:=]?\\s*)?op://(\\S[^#?]*)`).exec(e)??[];if(s===void 0)return;
let t=s.trim().split("/"),a=t.length>2?t.pop():void 0;return{wrong:"op:// names an item of 1Password, and only secrets of AWS are read here.",meant:[G(n,t.join(
"/").replace(new RegExp(`(?!${i})[^/]`,"g"),"-"),a)]}},e=>{let[,n,s]=new RegExp(`^(${i}(?:\\*|#[^\\s|]+)?)\\s*\\|\\s*(${d})$`).exec(e)??[];return n===void 0?void 0:
{wrong:"the NAME stands first, with a comma after it.",meant:[`${s}${n.endsWith("*")?"_*":""}, ${n}`]}},e=>{let n=e.split(";").flatMap(s=>Ee(s.trim())??[]);return n.
length===0?void 0:{wrong:"that is the form of vault-action: `path key | NAME ;`.",meant:n}},e=>{let[,n,s]=/^\{\{resolve:secretsmanager:([^:}]+)(?::SecretString:([^:}]+))?[:\w-]*\}\}$/.
exec(e)??/^ref\+awssecrets:\/\/([^#?]+)(?:#\/?(\S+))?$/.exec(e)??[];return n===void 0?void 0:{wrong:"that is how other tools refer to a secret.",meant:[G(void 0,
n,s)]}},e=>{let[,n,s,t]=new RegExp(`^(${d})\\s*(:(?=\\s)|=>|=|->)\\s*(\\S.*)$`).exec(e)??[];return n===void 0||s===void 0?void 0:{wrong:`a comma stands between \
NAME and secret, not "${s}".`,meant:m(`${n}, ${t?.replace(/^(["'])(.*)\1$/,"$2")}`)?.meant??[`${n}, ${t}`]}},e=>{let[,n,s]=new RegExp(`^(\\S+)\\s+(?:as|->|=>|>)\\s\
+(${d})$`,"i").exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands first, with a comma after it.",meant:[`${s}, ${n}`]}},e=>{let[,n,s]=new RegExp(`^(${i}\
/${i}|[^\\s,]*#[^\\s,]+)\\s*,\\s*(${d}\\*?)$`).exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands before the comma, the secret behind it.",meant:[`${s}\
, ${n}`]}},be,e=>{let[,n,s]=new RegExp(`^([A-Z_][A-Z0-9_]*\\*?)\\s+(${i}(?:[#*].*|\\s.*)?)$`).exec(e)??[];return n===void 0?void 0:{wrong:`a comma is missing be\
hind the NAME ${n}.`,meant:[`${n}, ${s}`]}},e=>{let[,n="",s,t,a=""]=new RegExp(`^((?:${d}\\*?)?\\s*,\\s*)?(${i}):(?:SecretString:)?([\\w.-]+)((?::[\\w.-]*)*(?:\\s.\
*)?)$`).exec(e)??[];if(!(s===void 0||t===void 0||e.includes("arn:"))&&!/^(?:app|ecr|codeartifact|rds)$/.test(s))return{wrong:"a field follows the secret with #,\
 not with a colon.",meant:[`${n}${s}#${S(t)}${a.replace(/^(:[\w.-]*)+/,"")}`.trim()]}},...C];function ge(e){let[,n,s,t]=/^(?:(\w+)\s*[,=:]\s*)?["']?(?:ref\+awsssm:\/\/([^\s"']+)|\{\{resolve:ssm(?:-secure)?:([\w./-]+(?::\d+)?)\}\})["']?$/.
exec(e)?.map($=>$||void 0)??[],[a,o]=t?.split(":")??[],l=s===void 0?a&&`ssm:${a}${o===void 0?"":` version=${o}`}`:he(s);if(l)return{wrong:"a parameter of System\
s Manager is written as `ssm:` and its name.",meant:[n===void 0?l:`${n}, ${l}`]}}function he(e){let[,n,s="",t,a]=/^(?:(arn:aws[a-z-]*:ssm:[\w:./-]+)|\/?([\w.-]+(?:\/[\w.-]+)*))(?:\?([^#]*))?(?:#\/?([\w./-]+))?$/.
exec(e)??[];if(n===void 0&&s==="")return;let o=new URLSearchParams(t),l=Object.entries({version:"version",region:"region",role_arn:"role"}).flatMap(([$,f])=>o.has(
$)?[`${f}=${o.get($)}`]:[]);return[`${n??`ssm:/${s}`}${a===void 0?"":`/${a}`}`,...l].join(" ")}function Ee(e){let[,n,s,t]=/^([^\s,]+)\s+([^\s|]+)\s*\|\s*(\w+\*?)$/.
exec(e)??[];if(!(n===void 0||s===void 0||t===void 0))return s==="*"?`${t.replace(/\*$/,"")}*, ${n}#*`:`${t}, ${n}#${S(s)}`}function be(e){let n="it holds severa\
l requests: each has a line of its own, below `secrets: |`, not `secrets: >`.",s=e.split(new RegExp(`,?\\s+(?=${d}\\*?\\s*,\\s*\\S)`));if(s.length>1&&s.every(o=>o.
includes(",")))return{wrong:n,meant:s};let t=e.split(/\s*,\s*|\s+/);return t.length>1&&t.every(o=>new RegExp(`^(?![a-z0-9-]+=)${i}(#\\S+)?$`).test(o))&&t.every(
o=>o.includes("/"))?{wrong:n,meant:t}:void 0}function G(e,n,s){let t=s===void 0?n:`${n}#${S(s)}`;return e===void 0?t:`${e}, ${t}`}function S(e){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.
test(e)?e:`"${e.replaceAll('"',"")}"`}var V=5;async function L(e,n,s=V){let t=await n(e);if(!t)return[e];if(s===0)return;let a=[m(e)?.meant,H(t)];for(let o of a){if(!o||o.length===0||o.includes(e))continue;
let l=await E(o,n,s-1);if(l)return l}}async function E(e,n,s=V){let t=await Promise.all(e.map(a=>L(a,n,s)));return t.every(a=>a!==void 0)?t.flat():void 0}var N=/^Probably meant: (.+)$/m;
function H({fix:e}){let[,n]=N.exec(e??"")??[];return n===void 0?void 0:[n]}async function X(e,n){let{fix:s=""}=e,t=H(e);if(!t)return s;let a=await E(t,n);return a?.
length===1?s.replace(N,()=>`Probably meant: ${a[0]}`):s.replace(N,"").trim()}var J=6;async function Ke(e){let{input:n,raw:s,line:t,error:a,note:o,allowed:l,following:$=[]}=e,f=Ae(s)??ee(n,Q(s)),x=f&&await E(f.meant,K(e,f.meant));if(!f||!x)
return a&&xe(e,a);let v=f.isBlock===!0,se=x.length===0&&!v?[]:await Re(e,$,v),w={...f,meant:[...x,...se]},F=z=>n==="secrets"?z:z.replaceAll("`secrets:","`secret\
-ids:"),te=F(w.wrong),P=w.instead===void 0?o:F(w.instead),M=[...ye(w,n),...P===void 0?[]:[P]];return new A(w.code??"E_REQUEST",`Line ${t} of ${n}: ${te}`,{fix:M.
length>0?M.join(`
`):l})}function K({input:e,fault:n,faultOfSecrets:s},t){return e==="secret-ids"&&ne(t)?s??n:n}async function Re(e,n,s){let t=n.map(o=>Q(o).trim()).filter(o=>!/^(?:[\]})]*[,;]?|```)$/.
test(o));return(await Promise.all(t.map(async o=>{let l=ee(e.input,o)?.meant;return l&&l.length>0?await E(l,K(e,l))??[]:s?await L(o,e.fault)??[]:[]}))).flat()}async function xe(e,n){
let s=await X(n,e.fault);return s===n.fix?n:new A(n.code,n.message,{fix:s||e.allowed,cause:n.cause})}function Q(e){return e.replace(/\s#(?:\s.*)?$/,"")}function Ae(e){
return/^(?:[[{]|---|```\w*|secrets?(?:[-_]ids?)?\s*:|(?:secrets?(?:[-_]ids?)?\s*:\s*)?[|>][+-]?)$/i.test(e.trim())?{wrong:"it begins a list, an object or a bloc\
k: each request has a line of its own, below `secrets: |`.",meant:[],isBlock:!0}:void 0}function ee(e,n){let s=m(n);return e==="secrets"||s&&s.code!=="E_NAME"?s:
Se(n.trim())}function ye({meant:e},n){let s=n==="secret-ids"&&ne(e),[t,...a]=e.slice(0,J);if(t===void 0)return[];if(a.length===0&&!s)return[`Probably meant: ${t}`];
let o=e.length-J;return[`Probably meant${s?", with `secrets: |` in the place of `secret-ids`":""}:`,...[t,...a].map($=>`  ${$}`),...o>0?[`and ${o} more lines in\
 the same way.`]:[]]}function ne(e){return e.some(n=>/^[^#].*#|:ssm:|ssm:|\s(?:[a-z-]+=|[a-z0-9]+$)/.test(n))}function Se(e){if(/^(?:\w*\s*,\s*)?(?:ssm:|arn:aws[a-z-]*:ssm:)\S/.
test(e))return{wrong:"a parameter of Systems Manager is for `secrets`.",meant:[e]};let[,n,s]=/^(?:\w*\s*,\s*)?[\w/+=.@!-]+(#\S+)?((?:\s+(?:optional|public|file|base64|trim|[a-z-]+=\S+))*)$/.
exec(e)??[];return n?{wrong:"a field, `#` and what follows it, is for `secrets`.",meant:[e]}:s?{wrong:`the option${s} is for a line of \`secrets\`.`,meant:[e]}:
void 0}export{Ke as foreignLine};
