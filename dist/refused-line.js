const require=process.getBuiltinModule;
import{a as Z}from"./apart-sources-sources.js";import"./apart-sources-secrets-manager-client.js";import"./apart-sources-secrets-manager-session-statements.js";import"./apart-domain-listing.js";import"./apart-domain-policies-partition.js";
import"./apart-domain-in-parallel.js";import{b as O}from"./apart-domain-requests-request.js";import{a as S}from"./apart-domain-error.js";import"./apart-domain-failure.js";
function f(e){return Z.some(({prefix:s})=>s.test(e))}var l="[A-Za-z_]\\w*",i="[A-Za-z0-9/_+=.@!-]+",d=`(?:${l}\\*?\\s*)?,\\s*`,b="optional|public|file|base64|trim",x="stage|version|expires|max-age|max-scopes|only";
function r(e,s,n,t={}){return a=>{let o=e.exec(a),c=o?n(...o.slice(1).map($=>$??"")):void 0;if(!(!o||c===void 0||c===a))return{...t,wrong:typeof s=="string"?s:s(
o),meant:[c].flat()}}}var w="a parameter of Systems Manager is written as `ssm:` and its name.",h="the NAME stands first, with a comma after it.";function g(e=""){
return/^[A-Za-z_]\w*$/.test(e)?e:`"${e}"`}var q=r(/^(.*[\u00ab\u00ad\u00bb\u200b-\u200f\u2013\u2014\u2018-\u201e\u2039\u203a\u2060\u3001\ufeff\uff01-\uff5e].*)$/,"it holds typographic signs, or characte\
rs that nobody sees, as copying from a page leaves them.",e=>e.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g,"").replace(/[\u00ab\u00bb\u201c-\u201e]/g,'"').replace(
/[\u2018-\u201a\u2039\u203a]/g,"'").replace(/[\u2013\u2014]/g,"-").replaceAll("\u3001",",").replace(/[\uff01-\uff5e]/g,s=>String.fromCharCode(s.charCodeAt(0)-65248)).
replace(/^([A-Za-z_]\w*),(?=\S)/,"$1, "),{isPartial:!0}),T=[e=>{let s=/^\[([^\]#]+)\],?$/.exec(e)?.[1];if(s===void 0)return;let n=s.split(",").map(o=>o.trim().replace(
/^(["'])(.*)\1$/,"$2")).filter(o=>o!=="");if(n.length===0)return;let[t="",a=""]=n;return n.length===2&&/^[A-Z_][A-Z0-9_]*$/.test(t)&&a.includes("/")?{wrong:"a l\
ine has no brackets.",meant:[`${t}, ${a}`]}:{wrong:"it is a list in brackets: each request has a line of its own, below `secrets: |`.",meant:n}},e=>{let n=[...(/^\{\s*(["'].+)\}$/.
exec(e)?.[1]??"").matchAll(/["'](\w+)["']\s*:\s*["']([^"']+)["']/g)];return n.length===0?void 0:{wrong:"it is a JSON object: each request has a line of its own,\
 `NAME, SECRET`.",meant:n.map(([,t,a])=>`${t}, ${a}`)}}],j=/\s[[(]?(?:--?)?(optional|public|file|base64|trim)(?:[\])]|\s*[:=]\s*["']?(true|false|yes|no|on|off|1|0)["']?)?(?=\s|$)/i,
I=[e=>/^(?:[^#]*[\s,/])?(?:\$(?:\{(?!\{)|\w)|\{\{(?!resolve:)|%[A-Za-z_]\w*%)/.test(e)?{wrong:"a variable of a shell or a template is not filled in here.",meant:[],
instead:`GitHub fills in expressions: \`\${{ env.${/(?:\$(?:env:|\{)?|\{\{\s*\.?|%)(\w+)/.exec(e)?.[1]} }}\`.`}:void 0,r(/^export\s+(.+)$/,"`export` is of the s\
hell.",e=>e.replace(new RegExp(`^(${l})\\s*=\\s*`),"$1, "),{isPartial:!0}),r(new RegExp(`^(${l})\\s*;\\s*(${i}.*)$`),"a comma stands between NAME and secret, no\
t a semicolon.",(e,s)=>`${e}, ${s}`),r(/^([^|;]+?)\s*[;,]+$/,"a line ends with its options, and no sign ends it.",(e="")=>/[/#,]/.test(e)?e:void 0,{isPartial:!0}),
r(new RegExp(`^(${l}):projects/[^/]+/(?:locations/[^/]+/)?secrets/([^/\\s]+)(?:/versions/[^/\\s]+)?$`),"that is the form of get-secretmanager-secrets: `NAME:pro\
jects/PROJECT/secrets/SECRET`.",(e,s)=>`${e}, ${s}`),r(new RegExp(`^(?!secret:|secretsmanager:|vault:|doppler:|infisical:)(${l}):([\\w.-]+/[\\w/.-]+?)(?:/latest|/\
\\d+)?$`),'a comma stands between NAME and secret, not ":".',(e,s)=>f(`${e}:`)?void 0:`${e}, ${s}`),r(new RegExp(`^(?!aws)(${d}|)(?:[a-z-]+://|(?:secret|secrets\
manager|aws:secretsmanager|vault|doppler|infisical):)(${i}(?:#.*)?)$`),"a secret stands here by its name or its ARN, without anything before it.",(e,s)=>`${e}${s}`),
r(new RegExp(`^(${d}|)aws[a-z-]*(?:://|:secretsmanager:)(${i}(?:#.*)?)$`),"a secret stands here by its name or its ARN, without anything before it.",(e,s)=>`${e}${s}`),
r(new RegExp(`^(${d}|)(${i})\\[["']?([\\w.-]+)["']?\\]$`),"a field follows the secret with #, not in brackets.",(e,s,n)=>`${e}${s}#${y(n)}`),r(new RegExp(`^(${d}\
|)(${i})(?:::|\\?)(?:key=|json_key=)?([\\w.-]+)$`),"a field follows the secret with #.",(e,s,n)=>`${e}${s}#${y(n)}`),r(new RegExp(`^(${d}|)(${i})#[/.]([\\w.-]+(?\
:/[\\w.-]+)*)(\\s.*)?$`),"a field follows the # without a sign before it.",(e,s,n,t)=>`${e}${s}#${n?.split("/").map(y).join(".")}${t}`,{code:"E_SELECTOR"}),r(/^([^#]+)#(\d+)(\s.*)?$/,
"an item of a list is chosen by its number in brackets.",(e,s,n)=>`${e}#[${s}]${n}`,{code:"E_SELECTOR"}),r(new RegExp(`^(${d}|)arn:aws[a-z-]*:secretsmanager:[^:\
]+:\\d{12}:secret:(${i})-(?:\\*|\\?{6})(#\\S+)?$`),"an ARN has no wildcard; the name alone means the secret.",(e,s,n)=>`${e}${s}${n}`),r(new RegExp(`^(optional|\
public|file|base64|trim)\\s+(${l}\\*?\\s*,.*|${i}(?:#\\S*)?)$`),([,e])=>`the option ${e} stands behind the secret.`,(e,s)=>`${s} ${e}`),e=>{let[,s="",n=""]=j.exec(
e)??[],t=e.replace(new RegExp(j,"gi"),(o,c,$="")=>/^(?:false|no|off|0)$/i.test($)?"":` ${c.toLowerCase()}`);if(t===e||s==="")return;let a=/[A-Z]/.test(s)?`${s} \
is no option: they are written in lower case.`:`the option ${s} takes no value: it is that word alone.`;return s==="public"&&/^(?:true|yes|on|1)$/i.test(n)&&!/#[^*\s]/.
test(e)?{wrong:`the option public takes no ${n}.`,meant:[],instead:"Allowed: public=host,port for these fields; public alone, which masks no value of the line."}:
{wrong:a,meant:[t]}},r(/^(.*\s)(?:(?:version|stage)[=:]\s*|)(AWSCURRENT|AWSPREVIOUS|AWSPENDING)(\s.*)?$/,"a staging label is the option stage=LABEL.",(e,s,n)=>`${e}\
stage=${s}${n}`),r(/^(.*\s)(max-age)=(\d+)(\s.*)?$/,"max-age needs a duration, which has a unit.",(e,s,n,t)=>`${e}${s}=${n}d${t}`),r(/^(.*\s)expires=(\d+[dhms])(\s.*)?$/,
"expires= takes a date; a version may have an age with max-age=DURATION.",(e,s,n)=>`${e}max-age=${s}${n}`),r(/^(.*\s)expires=(\d{2})\.(\d{2})\.(\d{4})(\s.*)?$/,
"a date is written YEAR-MONTH-DAY.",(e,s,n,t,a)=>`${e}expires=${t}-${n}-${s}${a}`),r(/^([A-Za-z_][\w.-]*)\s*,\s*(\S.*)$/,([,e])=>`${e} is no name for a variable\
: that has letters, digits and _.`,(e="",s)=>/[.-]/.test(e)?`${e.replace(/\W/g,"_").toUpperCase()}, ${s}`:void 0,{code:"E_NAME"}),r(new RegExp(`^(${i})\\s+((?!op\
|pu|on|fi|ba|tr|st|ve|ex|ma)[a-z][\\w.-]*)\\s*;?$`),"a field follows the secret with #, not with white space.",(e,s)=>ce(e,s)?`${e}#${y(s)}`:void 0),r(new RegExp(
`^(${i}(?:#\\S+)?)\\s+([A-Z_][A-Z0-9_]*)$`),"the NAME stands first, with a comma after it.",(e,s)=>e?.includes("/")&&!le(s)?`${s}, ${e}`:void 0)],de=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;
function ce(e="",s=""){return e.includes("/")&&(de.test(s)||/^(?:secret|kv)\/|\/data\//.test(e))}function le(e=""){return/^(?:OPTIONAL|PUBLIC|ONLY|FILE|BASE64|TRIM|STAGE|VERSION|EXPIRES)$/.
test(e)}function y(e=""){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(e)?e:`"${e}"`}function W(){return[r(new RegExp(`^(${d}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:${i}):([\\w.-]*)(?::([\\w.-]*))?(?::([\\w-]*))?$`),"a field, \
a stage and a version do not follow the ARN with colons.",(e,s,n,t,a)=>[`${e}${s}${n?`#${g(n)}`:""}`,...t?[`stage=${t}`]:[],...a?[`version=${a}`]:[]].join(" ")),
e=>{let s=e.split(/\s*[,;]\s*|\s+/).filter(n=>n!=="");return s.length>1&&s.every(n=>/^arn:aws[a-z-]*:(?:secretsmanager:\S+:secret:|ssm:\S+:parameter\/)/.test(n))?
{wrong:"it holds several requests, and each has a line of its own.",meant:s}:void 0},r(new RegExp(`^(${d}|)(aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:\\\
S.*)$`),"an ARN begins with arn:.",(e,s)=>`${e}arn:${s}`),r(new RegExp(`^(${d}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:)(?!secret:)(${i}.*)$`,"i"),"a\
n ARN of a secret has `secret:` before the name.",(e,s,n)=>`${e}${s?.toLowerCase()}secret:${n}`),r(new RegExp(`^(${d}|)arn:aws[a-z-]*:secretsmanager:(?:[a-z0-9-\
]*::|:\\d*:)secret:(${i}?)(?:-\\w{6})?(#\\S.*|\\s.*)?$`),"its ARN lacks the region or the account; the name alone means the secret of this account.",(e,s,n)=>`${e}${s}${n}`),
r(new RegExp(`^(${d}|)(arn:aws[a-z-]*:secretsmanager:)([a-z-]+-\\d)([a-z]:\\d{12}:secret:${i}.*)$`),([,,,e])=>`its ARN names a zone of ${e}, and the region stan\
ds there.`,(e,s,n,t)=>`${e}${s}${n}${t?.slice(1)}`),r(new RegExp(`^(${d}|)(ARN:AWS[A-Z-]*:SECRETSMANAGER:)(\\S+)$`),"an ARN begins in lower case.",(e,s,n)=>`${e}${s?.
toLowerCase()}${n}`)]}var $e="options follow the secret with white space alone.";function U(){return[r(new RegExp(`^((?:${l}\\*?\\s*[,;]\\s*)?${i}(?:#[^\\s,;]+)?)(?:\\s*[,;]\\s*|\\s+)((?\
:(?:${b}|(?:${x})=\\S+)(?:\\s*[,;]\\s*|\\s+|$))+)$`),$e,(e,s)=>`${e} ${s?.trim().replace(/\s*[,;]\s*/g," ")}`),r(new RegExp(`^(${l}),\\s*(${i})\\s*,\\s*([\\w-]+)$`),
"a field follows the secret with #, not with a comma.",(e,s,n)=>s?.includes("/")?`${e}, ${s}#${g(n)}`:void 0),r(new RegExp(`^(${i})\\s*,\\s*([\\w-]+)\\s*,\\s*(${l}\
)$`),"the NAME stands first, and a field follows the secret with #.",(e,s,n)=>e?.includes("/")?`${n}, ${e}#${g(s)}`:void 0),r(new RegExp(`^(${i}/${i}),\\s*(user(\
?:name)?|pass(?:word|wd)?|host|port|url|token)$`),"a field follows the secret with #, not with a comma.",(e,s)=>`${e}#${s}`),r(new RegExp(`^(${l})\\s*(?:\\|{1,2}|\
\u2192|~|<-|-)\\s+(${i}.*)$`),"a comma stands between NAME and secret.",(e,s)=>/[/#]/.test(s??"")?`${e}, ${s}`:void 0),r(new RegExp(`^(${i}(?:#\\S+)?)\\s*\\|\\|\\s*(${l}\
)$`),h,(e,s)=>`${s}, ${e}`),r(new RegExp(`^([A-Za-z][\\w-]*(?: [A-Za-z0-9]\\w*)+)\\s*,\\s*(${i}(?:#.*)?)$`),"a NAME has letters, digits and _, and no white spac\
e.",(e,s)=>new RegExp(`^(?:${b})\\b`).test(e??"")?void 0:`${e?.replace(/\W/g,"_").toUpperCase()}, ${s}`,{code:"E_NAME"})]}var u={isPartial:!0},ue={amp:"&",apos:"'",gt:">",lt:"<",nbsp:" ",quot:'"',"#34":'"',"#38":"&","#39":"'","#44":",","#160":" "},B="it holds signs of HTML, as the \
source of a page has them.",me="\u0430\u0441\u0435\u04BB\u0456\u0458\u043A\u043E\u0440\u0455\u0442\u0443\u0445\u0443\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422\u0425\u0423\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7",
fe="acehijkopstyxyABCEHIJKMOPSTXYoABEZHIKMNOPTYX",pe=new Map([...me].map((e,s)=>[e,fe[s]??e])),D=[e=>{let s=e.split(/\s*<br\s*\/?>\s*/i).filter(n=>n!=="");return s.
length>1?{wrong:B,meant:s}:void 0},r(/^(.*(?:&(?:[a-z]{2,6}|#\d{2,3});|<\/?(?:b|br|code|div|em|kbd|li|p|pre|span|strong|td|tt)\b[^>]*>).*)$/i,B,e=>e.replace(/<\/?[a-z]+\b[^>]*>/gi,
"").replace(/&([a-z]{2,6}|#\d{2,3});/gi,(s,n)=>ue[n.toLowerCase()]??s).trim(),u),r(/^(.*(?:\*\*[^*\s]+\*\*|`[^`]+`|\[[^\]]+\]\(\S+\)).*)$/,"it holds signs of Ma\
rkdown.",e=>/#.*[`[]/.test(e)||/^`.*`,?$/.test(e)?void 0:e.replace(/\[([^\]]+)\]\(\S+?\)/g,"$1").replace(/\*\*([^*\s]+)\*\*/g,"$1").replace(/`([^`]+)`/g,"$1"),u),
r(new RegExp(`^(?:\\+|\\d+)\\s+(${l}\\*?\\s*,.*|${i}(?:#.*)?)$`),"a number or a + of where it was copied stands before it.",e=>e,u),r(/^(.*)$/,"it holds letters\
 of another alphabet, which only look like those of a name.",e=>/[a-z]/i.test(e)?[...e].map(s=>pe.get(s)??s).join(""):void 0,u),r(/^(?:\/\/|;|--(?=\s)|\/\*|<!--)\s*(.*)$/,
"a comment begins with #.",e=>`# ${e}`),r(new RegExp(`^secrets?(?:[-_]?ids?)?\\s*[:=]\\s*(${l}\\*?\\s*,.*)$`,"i"),"the name of the input does not belong to its \
text.",e=>e,u),e=>/^(?:Array|Object|\[object Object\])$/.test(e)?{wrong:"an expression gave a list or an object, and a text belongs here.",meant:[],instead:"Wri\
te the requests out, one a line, below `secrets: |`."}:void 0,e=>/^[A-Za-z_]\w*:$/.test(e)&&!f(e)?{wrong:"it begins an object of YAML: each request is one line,\
 `NAME, SECRET#FIELD`.",meant:[]}:void 0,r(/^(.*\S)\s*\\$/,"each request is one line, and no backslash ends it.",e=>e,u),e=>{let s=e.split(/\s*\\n\s*/).filter(n=>n!==
"");return s.length>1?{wrong:"the two signs \\n are no line break: each request has a line of its own.",meant:s}:void 0},e=>{let s=`(?:"[^"]*"|'[^']*')`,t=[...(new RegExp(
`^\\[\\s*(${s}(?:\\s*,\\s*${s})*)\\s*,?\\s*\\],?$`).exec(e)?.[1]??"").matchAll(new RegExp(s,"g"))].map(([a])=>a.slice(1,-1).trim());return t.some(a=>/[,#]/.test(
a))?{wrong:"it is a list in brackets: each request has a line of its own, below `secrets: |`.",meant:t}:void 0},r(new RegExp(`^(${d}|)(["'\`])(${i})\\2(#\\S.*)$`),
"no quotes stand around a secret.",(e,s,n,t)=>`${e}${n}${t}`,u),r(new RegExp(`^(${d}|)(?!\\w+://)([^#\\s]*%[0-9a-f]{2}[^#\\s]*)(.*)$`,"i"),"its name is encoded \
as in an address.",(e,s,n)=>Y(s)&&`${e}${Y(s)}${n}`,u),r(new RegExp(`^(${l}\\*?)\\s*(?::=|==|~>|,\\s*,[,\\s]*)\\s*(${i}.*)$`),"one comma stands between NAME and\
 secret.",(e,s)=>`${e}, ${s}`,u),r(new RegExp(`^(${d}|)(${i}(?:#[\\w.]+)?)\\?$`),"what may be missing has the option optional.",(e,s)=>`${e}${s} optional`),r(/^([^#]*#[\w."-]+)#\s*(\S.*)$/,
"a comment has white space on both sides of its #.",(e,s)=>`${e} # ${s}`,{code:"E_SELECTOR"}),r(/^(.*\s)(Stage|Version|Expires|Max-[Aa]ge|Max-[Ss]copes|Only|Public|STAGE|VERSION|EXPIRES|MAX-AGE|ONLY|PUBLIC)(=\S.*)$/,
"options are written in lower case.",(e,s,n)=>`${e}${s.toLowerCase()}${n}`,u)];function Y(e){try{return decodeURIComponent(e)}catch{return}}function V(){let e=`["']?([\\w./-]+)["']?\\s*:\\s*(?:"([^"]+)"|'([^']+)'|([^"',{}\\[\\]\\s]+))`;return[s=>/^\[?\s*\{(?!\{).*\{|^\[\s*\{/.test(s)?{wrong:"it is a\
 list or an object of objects: each request has a line of its own, `NAME, SECRET`.",meant:[]}:void 0,r(new RegExp(`^\\{\\s*(${e}(?:\\s*,\\s*${e})*)\\s*,?\\s*\\},?$`),
"it is an object: each request has a line of its own, `NAME, SECRET`.",s=>[...(s??"").matchAll(new RegExp(e,"g"))].map(([,n,...t])=>G(n,t))),s=>/^(?:-\s+)?["']?(?:name|key|path|id|env|envVar|variable|field|value|secret[Nn]ame|object[Nn]ame|property)["']?\s*:\s*\S+,?$/.
test(s)?{wrong:"it is one key of an object: each request is one line, `NAME, SECRET#FIELD`.",meant:[]}:void 0,r(new RegExp(`^(?=["'])${e},?$`),"it is a line of \
an object: each request is `NAME, SECRET`.",(s,...n)=>G(s,n))]}function G(e="",s){let n=s.find(a=>a!==void 0&&a!=="")??"";return!/^\w+$/.test(e)&&/^\w+$/.test(n)?
`${n}, ${e}`:`${e}, ${n}`}var v="a command is not run here: a secret stands here by its name or its ARN.",we="a field follows the secret with #.",ge="it is a key of YAML or an option of \
a command, and each line is `NAME, SECRET`.",H="a staging label is the option stage=LABEL.",X=[...D,r(new RegExp(`^(${d}|)(?:${l}=)?["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\b\
secretsmanager\\s.*--secret-id[= ]["']?([\\w:/+=.@!-]+)`),v,(e,s)=>`${e}${s}`),r(new RegExp(`^(${d}|)["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bssm\\s.*--names?[= ]["']?((?:(?:\
arn:aws[\\w:/.-]+|[\\w/.][\\w/.-]*)["']?[ ,]*["']?)+)`),v,(e="",s="")=>{let n=s.split(/["' ,]+/).filter(t=>t!=="");return n.map(t=>`${n.length>1?"":e}${t.startsWith(
"arn:")?"":"ssm:"}${t}`)}),r(new RegExp(`^(${d}|)["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bssm\\s.*--path[= ]["']?/?([\\w.-]+(?:/[\\w.-]+)*)`),v,(e,s)=>`${e}ssm:/${s}/*`),
r(new RegExp(`^(${d}|)https://[\\w.-]*console\\.(?:aws|amazonaws)[\\w.-]*/systems-manager/parameters/([^?#\\s]+?)(?:/(?:description|history|tags|overview))?/?(?:[?#\
]\\S*)?$`),"that is the address of its page: a parameter stands here as `ssm:` and its name.",(e,s)=>{let n=N(N(s));return`${e}ssm:${n.includes("/")?`/${n.replace(
/^\//,"")}`:n}`}),r(new RegExp(`^(${d}|)https://[\\w.-]*console\\.(?:aws|amazonaws)[\\w.-]*/secretsmanager/\\S*[?&]name=([^&#\\s]+)\\S*$`),"that is the address \
of its page: a secret stands here by its name or its ARN.",(e,s)=>`${e}${N(s)}`),e=>/^[^#]*\bhttps?:\/\//.test(e)||/@Microsoft\.KeyVault/i.test(e)?{wrong:"an ad\
dress is no secret of AWS, and only those are read here.",meant:[]}:void 0,...V(),r(/^(?:\d+[.)]|[*•]|[|>][+-]?)\s+(\S.*)$/,"it begins like a list: a request \
stands on a line of its own, alone.",e=>e),r(/^(?:--)?secrets?(?:[-_]?ids?)?(?:\s*:\s+|\s*=\s*|\s+)(\S+)$/i,ge,e=>e),r(new RegExp(`^(${d}|)(?:ssm://|(?:aws[-:]?\
ssm|aws-?ssm-?(?:parameter|param)s?|ssm-?(?:parameter|param|secure)s?|parameter(?:-?store)?|param|systems-?manager|chamber):/*)/?([\\w.-].*)$`,"i"),w,(e,s)=>`${e}\
ssm:${s?.includes("/")?`/${s}`:s}`),r(new RegExp(`^(${d}|)(?!ssm:)[Ss][Ss][Mm]:(\\S.*)$`),w,(e,s)=>`${e}ssm:${s}`,{isPartial:!0}),r(new RegExp(`^(${d}|)(ssm:/?[\
\\w.-]+(?:/+[\\w.-]+)*//+[\\w/.-]+)(.*)$`),"a parameter's name has single slashes between its levels.",(e,s,n)=>`${e}${s?.replace(/^ssm:\/*/,"ssm:/").replace(/\/{2,}/g,
"/")}${n}`),r(new RegExp(`^(${d}|)(?:ssm:)?(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\\d{12}:parameter):/?(\\S.*)$`),w,(e,s,n)=>`${e}ssm:${s}/${n}`),r(new RegExp(`^(${d}|)\
(${i})\\*{2,}$`),"a * stands only at the end, and once.",(e,s)=>`${e}${s}*`),r(/^(ssm:\S+)\s+([A-Z_][A-Z0-9_]*)$/,h,(e,s)=>`${s}, ${e}`),r(/^(.*ssm:\s*)\s(\/?[\w.-]+(?:\/[\w.-]+)*\S*)(.*)$/,
w,(e,s,n)=>`${e?.trimEnd()}${s}${n}`),e=>{let s=e.split(/\s*,\s*/).map(n=>/^(?:ssm:)?(\/[\w.-]+(?:\/[\w.-]+)*)\s+=\s*(\w+)$/.exec(n));return s.every(n=>n!==null)?
{wrong:h,meant:s.map(([,n,t])=>`${t}, ssm:${n}`)}:void 0},r(new RegExp(`^(${d}|)(ssm:\\S+|arn:aws[a-z-]*:ssm:\\S+)(.*)\\s(?:label|tag)[=:](\\S+)(.*)$`),"the lab\
el of a version is the option stage=LABEL.",(e,s,n,t,a)=>`${e}${s}${n} stage=${t}${a}`),r(new RegExp(`^(${d}|)(ssm:\\S+|arn:aws[a-z-]*:ssm:\\S+)(.*?)\\s(?:--)?(?:r\
ecursive|decrypt(?:ion)?|with-?decryption)(?:[=:]\\S*)?(\\s.*)?$`,"i"),"every parameter is decrypted, and a path means all below it: no option is needed.",(e,s,n,t)=>`${e}${s}${n}${t}`,
{isPartial:!0}),...W(),...U(),r(new RegExp(`^(${d}|)([A-Za-z0-9/_+=.@!-]+?)(?:->|=>|>|\u2192|\\|)\\s*([\\w-]+)$`),we,(e,s,n)=>e||!/^[A-Z_]+$/.test(n??"")?`${e}${s}\
#${g(n)}`:void 0),r(new RegExp(`^(${l}\\*?\\s*,\\s*|,\\s*|)(${i})(?::|\\.?\\[)\\*\\]?$`),"all fields are #*.",(e,s)=>f(`${s}:`)?void 0:`${e}${s}#*`),r(new RegExp(
`^(${d}|)(${i})\\s+(?:parse-?)?json(?:[=:]true)?$`,"i"),"all fields are #*.",(e,s)=>`${e}${s}#*`),r(/^(.*#)([A-Za-z]\w*(?:[ ][A-Za-z]\w*)+)$/,"a field with whit\
e space in its name stands in double quotes.",(e,s)=>he(s)?`${e}"${s}"`:void 0),r(new RegExp(`^(${i}(?:#\\S+)?)\\s+(?:as|name|env|var|alias)[=:]\\s*(${l})(\\s.*)\
?$`),h,(e,s,n)=>`${s}, ${e}${n}`),r(/^(.*[\w"*])[@:?](?:stage=|version-?stage=)?(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,H,(e,s)=>`${e} stage=${s?.toUpperCase()}`),
r(/^(.*\S)\s+(?:--)?(?:version-?)?stage\s*[=:]?\s*(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,H,(e,s)=>`${e} stage=${s?.toUpperCase()}`),r(/^(.*\s)file[=:](?!(?:true|false)\b)\S+(.*)$/i,
"file takes no path: the path of the file is in NAME_FILE.",(e,s)=>`${e}file${s}`),r(/^(.*\s)expires[=: ]\s*["']?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})["']?(\s.*)?$/,
"a date is written expires=YEAR-MONTH-DAY.",(e,s,n,t,a)=>`${e}expires=${s}-${n?.padStart(2,"0")}-${t?.padStart(2,"0")}${a}`),r(/^(.*\S)\s+(?:\/\/|--|;|%)\s.*$/,
"a comment begins with # between spaces.",e=>e)];function he(e=""){let[,...s]=e.split(" ");return s.every(n=>!new RegExp(`^(?:${b}|${x}|as|[A-Z_][A-Z0-9_]*)$`).
test(n))}function N(e=""){try{return decodeURIComponent(e)}catch{return e}}function p(e){let s=e.trim();for(let n of Ee){let t=n(s);if(!t)continue;let a=t.isPartial?p(t.meant[0]??""):void 0;return a?{...t,meant:a.meant}:t}}var Ee=[q,...X,
...T,e=>{let[,s]=/^["'`](.+)["'`],?$/.exec(e)??/^-\s+(.+)$/.exec(e)??[];return s===void 0||/["'`]\s*,|,\s*["'`]|#["'`]/.test(e)?void 0:{wrong:e.startsWith("-")?
"it begins with a hyphen: this is a text with a request on each line, not a list.":"the quotes around it are part of the text: what stands below `secrets: |` ne\
eds none.",meant:p(s)?.meant??[s.trim()]}},e=>{let s=e.replace(/(?<=^|[\s,:=])(["'`])([^"'`\s]+)\1(?=$|[\s,])/g,"$2");return s===e?void 0:{wrong:"quotes are no \
part of a name or a secret.",meant:p(s)?.meant??[s]}},be,e=>{let[,s,n]=new RegExp(`^(?:(${l})\\s*[,:=]?\\s*)?op://(\\S[^#?]*)`).exec(e)??[];if(n===void 0)return;
let t=n.trim().split("/"),a=t.length>2?t.pop():void 0;return{wrong:"op:// names an item of 1Password, and only secrets of AWS are read here.",meant:[J(s,t.join(
"/").replace(new RegExp(`(?!${i})[^/]`,"g"),"-"),a)]}},e=>{let[,s,n]=new RegExp(`^(${i}(?:\\*|#[^\\s|]+)?)\\s*\\|\\s*(${l})$`).exec(e)??[];return s===void 0?void 0:
{wrong:"the NAME stands first, with a comma after it.",meant:[`${n}${s.endsWith("*")?"_*":""}, ${s}`]}},e=>{let s=e.split(";").flatMap(n=>xe(n.trim())??[]);return s.
length===0?void 0:{wrong:"that is the form of vault-action: `path key | NAME ;`.",meant:s}},e=>{let[,s,n]=/^\{\{resolve:secretsmanager:([^:}]+)(?::SecretString:([^:}]+))?[:\w-]*\}\}$/.
exec(e)??/^ref\+awssecrets:\/\/([^#?]+)(?:#\/?(\S+))?$/.exec(e)??[];return s===void 0?void 0:{wrong:"that is how other tools refer to a secret.",meant:[J(void 0,
s,n)]}},e=>{let[,s,n,t]=new RegExp(`^(${l})\\s*(:(?=\\s)|=>|=|->)\\s*(\\S.*)$`).exec(e)??[];return s===void 0||n===void 0?void 0:{wrong:`a comma stands between \
NAME and secret, not "${n}".`,meant:p(`${s}, ${t?.replace(/^(["'])(.*)\1$/,"$2")}`)?.meant??[`${s}, ${t}`]}},e=>{let[,s,n]=new RegExp(`^(\\S+)\\s+(?:as|->|=>|>)\\s\
+(${l})$`,"i").exec(e)??[];return s===void 0?void 0:{wrong:"the NAME stands first, with a comma after it.",meant:[`${n}, ${s}`]}},e=>{let[,s,n]=new RegExp(`^(${i}\
/${i}|[^\\s,]*#[^\\s,]+)\\s*,\\s*(${l}\\*?)$`).exec(e)??[];return s===void 0?void 0:{wrong:"the NAME stands before the comma, the secret behind it.",meant:[`${n}\
, ${s}`]}},ye,e=>{let[,s,n]=new RegExp(`^([A-Z_][A-Z0-9_]*\\*?)\\s+(${i}(?:[#*].*|\\s.*)?)$`).exec(e)??[];return s===void 0?void 0:{wrong:`a comma is missing be\
hind the NAME ${s}.`,meant:[`${s}, ${n}`]}},e=>{let[,s="",n,t,a=""]=new RegExp(`^((?:${l}\\*?)?\\s*,\\s*)?(${i}):(?:SecretString:)?([\\w.-]+)((?::[\\w.-]*)*(?:\\s.\
*)?)$`).exec(e)??[];if(!(n===void 0||t===void 0||e.includes("arn:"))&&!f(`${n}:`))return{wrong:"a field follows the secret with #, not with a colon.",meant:[`${s}${n}\
#${P(t)}${a.replace(/^(:[\w.-]*)+/,"")}`.trim()]}},...I];function be(e){let[,s,n,t]=/^(?:(\w+)\s*[,=:]\s*)?["']?(?:(?:secret)?ref\+awsssm:\/\/([^\s"']+)|(?:\{\{\s*(?:resolve:)?|\$\{|resolve:)ssm(?:-secure)?:([\w./-]+(?::\d+)?)(?:~\w+)?(?:\s*\}\}|\}|))["']?$/.
exec(e)?.map($=>$||void 0)??[],[a,o]=t?.split(":")??[],c=n===void 0?a&&`ssm:${a}${o===void 0?"":` version=${o}`}`:Re(n);if(c)return{wrong:w,meant:[s===void 0?c:
`${s}, ${c}`]}}function Re(e){let[,s,n="",t,a]=/^(?:(arn:aws[a-z-]*:ssm:[\w:./-]+)|\/?([\w.-]+(?:\/[\w.-]+)*))(?:\?([^#]*))?(?:#\/?([\w./-]+))?$/.exec(e)??[];if(s===
void 0&&n==="")return;let o=new URLSearchParams(t),c=Object.entries({version:"version",region:"region",role_arn:"role"}).flatMap(([$,m])=>o.has($)?[`${m}=${o.get(
$)}`]:[]);return[`${s??`ssm:/${n}`}${a===void 0?"":`/${a}`}`,...c].join(" ")}function xe(e){let[,s,n,t]=/^([^\s,]+)\s+([^\s|]+)\s*\|\s*(\w+\*?)$/.exec(e)??[];if(!(s===
void 0||n===void 0||t===void 0))return n==="*"?`${t.replace(/\*$/,"")}*, ${s}#*`:`${t}, ${s}#${P(n)}`}function ye(e){let s="it holds several requests: each has \
a line of its own, below `secrets: |`, not `secrets: >`.",n=e.split(new RegExp(`,?\\s+(?=${l}\\*?\\s*,\\s*\\S)`));if(n.length>1&&n.every(c=>c.includes(",")))return{
wrong:s,meant:n};let t=e.split(/\s*,\s*|\s+/),a=new RegExp(`^(?![a-z0-9-]+=)(?:ssm:)?${i}(#\\S+)?$`);if(t.length<2||!t.every(c=>a.test(c)&&c.includes("/")))return;
let o=t[0]?.startsWith("ssm:");return{wrong:s,meant:t.map(c=>o?c.replace(/^\//,"ssm:/"):c)}}function J(e,s,n){let t=n===void 0?s:`${s}#${P(n)}`;return e===void 0?
t:`${e}, ${t}`}function P(e){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(e)?e:`"${e.replaceAll('"',"")}"`}var K=5;async function L(e,s,n=K){let t=await s(e);if(!t)return[e];if(n===0)return;let a=[p(e)?.meant,Q(t)];for(let o of a){if(!o||o.length===0||o.includes(e))continue;
let c=await R(o,s,n-1);if(c)return c}}async function R(e,s,n=K){let t=await Promise.all(e.map(a=>L(a,s,n)));return t.every(a=>a!==void 0)?t.flat():void 0}var F=/^Probably meant: (.+)$/m;
function Q({fix:e}){let[,s]=F.exec(e??"")??[];return s===void 0?void 0:[s]}async function ee(e,s){let{fix:n=""}=e,t=Q(e);if(!t)return n;let a=await R(t,s);return a?.
length===1?n.replace(F,()=>`Probably meant: ${a[0]}`):n.replace(F,"").trim()}var se=6;async function ds(e){let{input:s,raw:n,line:t,error:a,note:o,allowed:c,following:$=[]}=e,m=ve(n)??re(s,te(n)),A=m&&await R(m.meant,ne(e,m.meant));if(!m||
!A)return a&&Se(e,a);let z=m.isBlock===!0,ie=A.length===0&&!z?[]:await Ae(e,$,z),E={...m,meant:[...A,...ie]},M=C=>s==="secrets"?C:C.replaceAll("`secrets:","`sec\
ret-ids:"),oe=M(E.wrong),_=E.instead===void 0?o:M(E.instead),k=[...Ne(E,s),..._===void 0?[]:[_]];return new S(E.code??"E_REQUEST",`Line ${t} of ${s}: ${oe}`,{fix:k.
length>0?k.join(`
`):c})}function ne({input:e,fault:s,faultOfSecrets:n},t){return e==="secret-ids"&&ae(t)?n??s:s}async function Ae(e,s,n){let t=s.map(o=>te(o).trim()).filter(o=>!/^(?:[\]})]*[,;]?|```)$/.
test(o));return(await Promise.all(t.map(async o=>{let c=re(e.input,o)?.meant;return c&&c.length>0?await R(c,ne(e,c))??[]:n?await L(o,e.fault)??[]:[]}))).flat()}
async function Se(e,s){let n=await ee(s,e.fault);return n===s.fix?s:new S(s.code,s.message,{fix:n||e.allowed,cause:s.cause})}function te(e){return e.replace(/\s#(?:\s.*)?$/,
"")}function ve(e){return/^(?:[[{]|---|```\w*|secrets?(?:[-_]ids?)?\s*:|(?:secrets?(?:[-_]ids?)?\s*:\s*)?[|>][+-]?)$/i.test(e.trim())?{wrong:"it begins a list, \
an object or a block: each request has a line of its own, below `secrets: |`.",meant:[],isBlock:!0}:void 0}function re(e,s){let n=p(s);return e==="secrets"||n&&
n.code!=="E_NAME"?n:Pe(s.trim())}function Ne({meant:e},s){let n=s==="secret-ids"&&ae(e),[t,...a]=e.slice(0,se);if(t===void 0)return[];if(a.length===0&&!n)return[
`Probably meant: ${t}`];let o=e.length-se;return[`Probably meant${n?", with `secrets: |` in the place of `secret-ids`":""}:`,...[t,...a].map($=>`  ${$}`),...o>0?
[`and ${o} more lines in the same way.`]:[]]}function ae(e){return e.some(s=>/^[^#].*#|:ssm:|ssm:|\s(?:[a-z-]+=|[a-z0-9]+$)/.test(s))}function Pe(e){if(O.test(e.
replace(/^\w*\s*,\s*/,"")))return{wrong:"a parameter of Systems Manager is for `secrets`.",meant:[e]};let[,s,n]=/^(?:\w*\s*,\s*)?[\w/+=.@!-]+(#\S+)?((?:\s+(?:optional|public|file|base64|trim|[a-z-]+=\S+))*)$/.
exec(e)??[];return s?{wrong:"a field, `#` and what follows it, is for `secrets`.",meant:[e]}:n?{wrong:`the option${n} is for a line of \`secrets\`.`,meant:[e]}:
void 0}export{ds as refusedLineError};
