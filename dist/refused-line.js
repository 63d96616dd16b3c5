const require=process.getBuiltinModule;
import{a as U}from"./apart-sources-sources.js";import"./apart-sources-secrets-manager-client.js";import"./apart-sources-secrets-manager-session-statements.js";import"./apart-domain-listing.js";import"./apart-domain-policies-partition.js";
import"./apart-domain-in-parallel.js";import{b as W}from"./apart-domain-requests-request.js";import{a as F}from"./apart-domain-error.js";import"./apart-domain-failure.js";
function h(e){return U.some(({prefix:s})=>s.test(e))}var l="[A-Za-z_]\\w*",i="[A-Za-z0-9/_+=.@!-]+",c=`(?:${l}\\*?\\s*)?,\\s*`,A="optional|public|file|base64|trim",S="stage|version|expires|max-age|max-scopes|only";
function r(e,s,t,n={}){return a=>{let o=e.exec(a),d=o?t(...o.slice(1).map($=>$??"")):void 0;if(!(!o||d===void 0||d===a))return{...n,wrong:typeof s=="string"?s:s(
o),meant:[d].flat()}}}var w="a parameter of Systems Manager is written as `ssm:` and its name.",R="the NAME stands first, with a comma after it.";function u(e=""){
return/^[A-Za-z_]\w*$/.test(e)?e:`"${e}"`}var V=r(/^(.*[\u00ab\u00ad\u00bb\u200b-\u200f\u2013\u2014\u2018-\u201e\u2039\u203a\u2060\u3001\ufeff\uff01-\uff5e].*)$/,"it holds typographic signs, or characte\
rs that nobody sees, as copying from a page leaves them.",e=>e.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g,"").replace(/[\u00ab\u00bb\u201c-\u201e]/g,'"').replace(
/[\u2018-\u201a\u2039\u203a]/g,"'").replace(/[\u2013\u2014]/g,"-").replaceAll("\u3001",",").replace(/[\uff01-\uff5e]/g,s=>String.fromCharCode(s.charCodeAt(0)-65248)).
replace(/^([A-Za-z_]\w*),(?=\S)/,"$1, "),{isPartial:!0}),Y=[e=>{let s=/^\[([^\]#]+)\],?$/.exec(e)?.[1];if(s===void 0)return;let t=s.split(",").map(o=>o.trim().replace(
/^(["'])(.*)\1$/,"$2")).filter(o=>o!=="");if(t.length===0)return;let[n="",a=""]=t;return t.length===2&&/^[A-Z_][A-Z0-9_]*$/.test(n)&&a.includes("/")?{wrong:"a l\
ine has no brackets.",meant:[`${n}, ${a}`]}:{wrong:"it is a list in brackets: each request has a line of its own, below `secrets: |`.",meant:t}},e=>{let t=[...(/^\{\s*(["'].+)\}$/.
exec(e)?.[1]??"").matchAll(/["'](\w+)["']\s*:\s*["']([^"']+)["']/g)];return t.length===0?void 0:{wrong:"it is a JSON object: each request has a line of its own,\
 `NAME, SECRET`.",meant:t.map(([,n,a])=>`${n}, ${a}`)}}],B=/\s[[(]?(?:--?)?(optional|public|file|base64|trim)(?:[\])]|\s*[:=]\s*["']?(true|false|yes|no|on|off|1|0)["']?)?(?=\s|$)/i;
function pe(e){let[,s]=/(?:\$\{?|\{\{\s*)((?:env|vars|secrets|inputs|needs|steps|matrix)\.[A-Za-z_][\w.-]*)(?=\s*\}|[\s,]|$)/.exec(e)??[],[,t]=/\$\{(\w+)\}|\$(?:env:)?(\w+)|\{\{\s*\.?(?:Values\.)?(\w+)\s*\}\}|%(\w+)%/.
exec(e)?.filter(n=>n!==void 0)??[];return s??`env.${t??"NAME"}`}var G=[e=>/^(?:[^#]*[\s,/])?(?:\$(?:\{(?!\{)|\w)|\{\{(?!resolve:)|%[A-Za-z_]\w*%)/.test(e)?{wrong:"\
a variable of a shell or a template is not filled in here.",meant:[],instead:`GitHub fills in expressions: \`\${{ ${pe(e)} }}\`.`}:void 0,r(/^export\s+(.+)$/,"`\
export` is of the shell.",e=>e.replace(new RegExp(`^(${l})\\s*=\\s*`),"$1, "),{isPartial:!0}),r(new RegExp(`^(${l})\\s*;\\s*(${i}.*)$`),"a comma stands between \
NAME and secret, not a semicolon.",(e,s)=>`${e}, ${s}`),r(/^([^|;]+?)\s*[;,]+$/,"a line ends with its options, and no sign ends it.",(e="")=>/[/#,]/.test(e)?e:void 0,
{isPartial:!0}),r(new RegExp(`^(${l}):\\s*projects/[^/]+/(?:locations/[^/]+/)?secrets/([^/\\s]+)(?:/versions/[^/\\s]+)?$`),"that is the form of get-secretmanage\
r-secrets: `NAME:projects/PROJECT/secrets/SECRET`.",(e,s)=>`${e}, ${s}`),r(new RegExp(`^(?!secret:|secretsmanager:|vault:|doppler:|infisical:)(${l}):([\\w.-]+/[\\\
w/.-]+?)(?:/latest|/\\d+)?$`),'a comma stands between NAME and secret, not ":".',(e,s)=>h(`${e}:`)?void 0:`${e}, ${s}`),r(new RegExp(`^(?!aws)(${c}|)(?:[a-z-]+:\
//|(?:secret|secretsmanager|aws:secretsmanager|vault|doppler|infisical):)(${i}(?:#.*)?)$`),"a secret stands here by its name or its ARN, without anything before\
 it.",(e,s)=>`${e}${s}`),r(new RegExp(`^(${c}|)aws[a-z-]*(?:://|:secretsmanager:)(${i}(?:#.*)?)$`),"a secret stands here by its name or its ARN, without anythin\
g before it.",(e,s)=>`${e}${s}`),r(new RegExp(`^(${c}|)(${i})\\[["']?([\\w.-]+)["']?\\]$`),"a field follows the secret with #, not in brackets.",(e,s,t)=>`${e}${s}\
#${v(t)}`),r(new RegExp(`^(${c}|)(${i})(?:::|\\?)(?:key=|json_key=)?([\\w.-]+)$`),"a field follows the secret with #.",(e,s,t)=>`${e}${s}#${v(t)}`),r(new RegExp(
`^(${c}|)(${i})#[/.]([\\w.-]+(?:/[\\w.-]+)*)(\\s.*)?$`),"a field follows the # without a sign before it.",(e,s,t,n)=>`${e}${s}#${t?.split("/").map(v).join(".")}${n}`,
{code:"E_SELECTOR"}),r(/^([^#]+)#(\d+)(\s.*)?$/,"an item of a list is chosen by its number in brackets.",(e,s,t)=>`${e}#[${s}]${t}`,{code:"E_SELECTOR"}),r(new RegExp(
`^(${c}|)arn:aws[a-z-]*:secretsmanager:[^:]+:\\d{12}:secret:(${i})-(?:\\*|\\?{6})(#\\S+)?$`),"an ARN has no wildcard; the name alone means the secret.",(e,s,t)=>`${e}${s}${t}`),
r(new RegExp(`^(optional|public|file|base64|trim)\\s+(${l}\\*?\\s*,.*|${i}(?:#\\S*)?)$`),([,e])=>`the option ${e} stands behind the secret.`,(e,s)=>`${s} ${e}`),
e=>{let[,s="",t=""]=B.exec(e)??[],n=e.replace(new RegExp(B,"gi"),(o,d,$="")=>/^(?:false|no|off|0)$/i.test($)?"":` ${d.toLowerCase()}`);if(n===e||s==="")return;let a=/[A-Z]/.
test(s)?`${s} is no option: they are written in lower case.`:`the option ${s} takes no value: it is that word alone.`;return s==="public"&&/^(?:true|yes|on|1)$/i.
test(t)&&!/#[^*\s]/.test(e)?{wrong:`the option public takes no ${t}.`,meant:[],instead:"Allowed: public=host,port for these fields; public alone, which masks no\
 value of the line."}:{wrong:a,meant:[n]}},r(/^(.*\s)(?:(?:version|stage)[=:]\s*|)(AWSCURRENT|AWSPREVIOUS|AWSPENDING)(\s.*)?$/,"a staging label is the option st\
age=LABEL.",(e,s,t)=>`${e}stage=${s}${t}`),r(/^(.*\s)(max-age)=(\d+)(\s.*)?$/,"max-age needs a duration, which has a unit.",(e,s,t,n)=>`${e}${s}=${t}d${n}`),r(/^(.*\s)expires=(\d+[dhms])(\s.*)?$/,
"expires= takes a date; a version may have an age with max-age=DURATION.",(e,s,t)=>`${e}max-age=${s}${t}`),r(/^(.*\s)expires=(\d{2})\.(\d{2})\.(\d{4})(\s.*)?$/,
"a date is written YEAR-MONTH-DAY.",(e,s,t,n,a)=>`${e}expires=${n}-${t}-${s}${a}`),r(/^([A-Za-z_][\w.-]*)\s*,\s*(\S.*)$/,([,e])=>`${e} is no name for a variable\
: that has letters, digits and _.`,(e="",s)=>/[.-]/.test(e)?`${e.replace(/\W/g,"_").toUpperCase()}, ${s}`:void 0,{code:"E_NAME"}),r(new RegExp(`^(${i})\\s+((?!op\
|pu|on|fi|ba|tr|st|ve|ex|ma)[a-z][\\w.-]*)\\s*;?$`),"a field follows the secret with #, not with white space.",(e,s)=>ge(e,s)?`${e}#${v(s)}`:void 0),r(new RegExp(
`^(${i}(?:#\\S+)?)\\s+([A-Z_][A-Z0-9_]*)$`),"the NAME stands first, with a comma after it.",(e,s)=>e?.includes("/")&&!he(s)?`${s}, ${e}`:void 0)],we=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;
function ge(e="",s=""){return e.includes("/")&&(we.test(s)||/^(?:secret|kv)\/|\/data\//.test(e))}function he(e=""){return/^(?:OPTIONAL|PUBLIC|ONLY|FILE|BASE64|TRIM|STAGE|VERSION|EXPIRES)$/.
test(e)}function v(e=""){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(e)?e:`"${e}"`}function D(){return[r(new RegExp(`^(${c}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:${i}):([\\w.-]*)(?::([\\w.-]*))?(?::([\\w-]*))?$`),"a field, \
a stage and a version do not follow the ARN with colons.",(e,s,t,n,a)=>[`${e}${s}${t?`#${u(t)}`:""}`,...n?[`stage=${n}`]:[],...a?[`version=${a}`]:[]].join(" ")),
e=>{let s=e.split(/\s*[,;]\s*|\s+/).filter(t=>t!=="");return s.length>1&&s.every(t=>/^arn:aws[a-z-]*:(?:secretsmanager:\S+:secret:|ssm:\S+:parameter\/)/.test(t))?
{wrong:"it holds several requests, and each has a line of its own.",meant:s}:void 0},r(new RegExp(`^(${c}|)(aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:\\\
S.*)$`),"an ARN begins with arn:.",(e,s)=>`${e}arn:${s}`),r(new RegExp(`^(${c}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:)(?!secret:)(${i}.*)$`,"i"),"a\
n ARN of a secret has `secret:` before the name.",(e,s,t)=>`${e}${s?.toLowerCase()}secret:${t}`),r(new RegExp(`^(${c}|)arn:aws[a-z-]*:secretsmanager:(?:[a-z0-9-\
]*::|:\\d*:)secret:(${i}?)(?:-\\w{6})?(#\\S.*|\\s.*)?$`),"its ARN lacks the region or the account; the name alone means the secret of this account.",(e,s,t)=>`${e}${s}${t}`),
r(new RegExp(`^(${c}|)(arn:aws[a-z-]*:secretsmanager:)([a-z-]+-\\d)([a-z]:\\d{12}:secret:${i}.*)$`),([,,,e])=>`its ARN names a zone of ${e}, and the region stan\
ds there.`,(e,s,t,n)=>`${e}${s}${t}${n?.slice(1)}`),r(new RegExp(`^(${c}|)(ARN:AWS[A-Z-]*:SECRETSMANAGER:)(\\S+)$`),"an ARN begins in lower case.",(e,s,t)=>`${e}${s?.
toLowerCase()}${t}`)]}var Ee="options follow the secret with white space alone.";function H(){return[r(new RegExp(`^((?:${l}\\*?\\s*[,;]\\s*)?${i}(?:#[^\\s,;]+)?)(?:\\s*[,;]\\s*|\\s+)((?\
:(?:${A}|(?:${S})=\\S+)(?:\\s*[,;]\\s*|\\s+|$))+)$`),Ee,(e,s)=>`${e} ${s?.trim().replace(/\s*[,;]\s*/g," ")}`),r(new RegExp(`^(${l}),\\s*(${i})\\s*,\\s*([\\w-]+)$`),
"a field follows the secret with #, not with a comma.",(e,s,t)=>s?.includes("/")?`${e}, ${s}#${u(t)}`:void 0),r(new RegExp(`^(${i})\\s*,\\s*([\\w-]+)\\s*,\\s*(${l}\
)$`),"the NAME stands first, and a field follows the secret with #.",(e,s,t)=>e?.includes("/")?`${t}, ${e}#${u(s)}`:void 0),r(new RegExp(`^(${i}/${i}),\\s*(user(\
?:name)?|pass(?:word|wd)?|host|port|url|token)$`),"a field follows the secret with #, not with a comma.",(e,s)=>`${e}#${s}`),r(new RegExp(`^(${l})\\s*(?:\\|{1,2}|\
\u2192|~|<-|-)\\s+(${i}.*)$`),"a comma stands between NAME and secret.",(e,s)=>/[/#]/.test(s??"")?`${e}, ${s}`:void 0),r(new RegExp(`^(${i}(?:#\\S+)?)\\s*\\|\\|\\s*(${l}\
)$`),R,(e,s)=>`${s}, ${e}`),r(new RegExp(`^([A-Za-z][\\w-]*(?: [A-Za-z0-9]\\w*)+)\\s*,\\s*(${i}(?:#.*)?)$`),"a NAME has letters, digits and _, and no white spac\
e.",(e,s)=>new RegExp(`^(?:${A})\\b`).test(e??"")?void 0:`${e?.replace(/\W/g,"_").toUpperCase()}, ${s}`,{code:"E_NAME"})]}var f={isPartial:!0},be={amp:"&",apos:"'",gt:">",lt:"<",nbsp:" ",quot:'"',"#34":'"',"#38":"&","#39":"'","#44":",","#160":" "},K="it holds signs of HTML, as the \
source of a page has them.",Re="\u0430\u0441\u0435\u04BB\u0456\u0458\u043A\u043E\u0440\u0455\u0442\u0443\u0445\u0443\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422\u0425\u0423\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7",
xe="acehijkopstyxyABCEHIJKMOPSTXYoABEZHIKMNOPTYX",ye=new Map([...Re].map((e,s)=>[e,xe[s]??e])),J=[e=>{let s=e.split(/\s*<br\s*\/?>\s*/i).filter(t=>t!=="");return s.
length>1?{wrong:K,meant:s}:void 0},r(/^(.*(?:&(?:[a-z]{2,6}|#\d{2,3});|<\/?(?:b|br|code|div|em|kbd|li|p|pre|span|strong|td|tt)\b[^>]*>).*)$/i,K,e=>e.replace(/<\/?[a-z]+\b[^>]*>/gi,
"").replace(/&([a-z]{2,6}|#\d{2,3});/gi,(s,t)=>be[t.toLowerCase()]??s).trim(),f),r(/^(.*(?:\*\*[^*\s]+\*\*|`[^`]+`|\[[^\]]+\]\(\S+\)).*)$/,"it holds signs of Ma\
rkdown.",e=>/#.*[`[]/.test(e)||/^`.*`,?$/.test(e)?void 0:e.replace(/\[([^\]]+)\]\(\S+?\)/g,"$1").replace(/\*\*([^*\s]+)\*\*/g,"$1").replace(/`([^`]+)`/g,"$1"),f),
r(new RegExp(`^(?:\\+|\\d+)\\s+(${l}\\*?\\s*,.*|${i}(?:#.*)?)$`),"a number or a + of where it was copied stands before it.",e=>e,f),r(/^(.*)$/,"it holds letters\
 of another alphabet, which only look like those of a name.",e=>/[a-z]/i.test(e)?[...e].map(s=>ye.get(s)??s).join(""):void 0,f),r(/^(?:\/\/|;|--(?=\s)|\/\*|<!--)\s*(.*)$/,
"a comment begins with #.",e=>`# ${e}`),r(new RegExp(`^secrets?(?:[-_]?ids?)?\\s*[:=]\\s*(${l}\\*?\\s*,.*)$`,"i"),"the name of the input does not belong to its \
text.",e=>e,f),e=>/^(?:Array|Object|\[object Object\])$/.test(e)?{wrong:"an expression gave a list or an object, and a text belongs here.",meant:[],instead:"Wri\
te the requests out, one a line, below `secrets: |`."}:void 0,e=>/^[A-Za-z_]\w*:$/.test(e)&&!h(e)?{wrong:"it begins an object of YAML: each request is one line,\
 `NAME, SECRET#FIELD`.",meant:[]}:void 0,r(/^(.*\S)\s*\\$/,"each request is one line, and no backslash ends it.",e=>e,f),e=>{let s=e.split(/\s*\\n\s*/).filter(t=>t!==
"");return s.length>1?{wrong:"the two signs \\n are no line break: each request has a line of its own.",meant:s}:void 0},e=>{let s=`(?:"[^"]*"|'[^']*')`,n=[...(new RegExp(
`^\\[\\s*(${s}(?:\\s*,\\s*${s})*)\\s*,?\\s*\\],?$`).exec(e)?.[1]??"").matchAll(new RegExp(s,"g"))].map(([a])=>a.slice(1,-1).trim());return n.some(a=>/[,#]/.test(
a))?{wrong:"it is a list in brackets: each request has a line of its own, below `secrets: |`.",meant:n}:void 0},r(new RegExp(`^(${c}|)(["'\`])(${i})\\2(#\\S.*)$`),
"no quotes stand around a secret.",(e,s,t,n)=>`${e}${t}${n}`,f),r(new RegExp(`^(${c}|)(?!\\w+://)([^#\\s]*%[0-9a-f]{2}[^#\\s]*)(.*)$`,"i"),"its name is encoded \
as in an address.",(e,s,t)=>X(s)&&`${e}${X(s)}${t}`,f),r(new RegExp(`^(${l}\\*?)\\s*(?::=|==|~>|,\\s*,[,\\s]*)\\s*(${i}.*)$`),"one comma stands between NAME and\
 secret.",(e,s)=>`${e}, ${s}`,f),r(new RegExp(`^(${c}|)(${i}(?:#[\\w.]+)?)\\?$`),"what may be missing has the option optional.",(e,s)=>`${e}${s} optional`),r(/^([^#]*#[\w."-]+)#\s*(\S.*)$/,
"a comment has white space on both sides of its #.",(e,s)=>`${e} # ${s}`,{code:"E_SELECTOR"}),r(/^(.*\s)(Stage|Version|Expires|Max-[Aa]ge|Max-[Ss]copes|Only|Public|STAGE|VERSION|EXPIRES|MAX-AGE|ONLY|PUBLIC)(=\S.*)$/,
"options are written in lower case.",(e,s,t)=>`${e}${s.toLowerCase()}${t}`,f)];function X(e){try{return decodeURIComponent(e)}catch{return}}function ee(){let e=`["']?([\\w./-]+)["']?\\s*:\\s*(?:"([^"]+)"|'([^']+)'|([^"',{}\\[\\]\\s]+))`;return[s=>{let t=/^(?:["']?\w+["']?\s*:\s*)?\[?\s*\{.*:/.test(s)?
L(s):[];return t.length===0?void 0:{wrong:"it is an object: each request has a line of its own, `NAME, SECRET`.",meant:t}},s=>/^\[?\s*\{(?!\{).*\{|^\[\s*\{/.test(
s)?{wrong:"it is a list or an object of objects: each request has a line of its own, `NAME, SECRET`.",meant:[]}:void 0,r(new RegExp(`^\\{\\s*(${e}(?:\\s*,\\s*${e}\
)*)\\s*,?\\s*\\},?$`),"it is an object: each request has a line of its own, `NAME, SECRET`.",s=>[...(s??"").matchAll(new RegExp(e,"g"))].map(([,t,...n])=>Q(t,n))),
s=>/^(?:-\s+)?["']?(?:[Nn]ame|key|path|id|env|envVar|variable|field|value|[Vv]alueFrom|secret[Nn]ame|secretKey|remoteRef|object(?:[Nn]ame|Alias|Type)|property)["']?\s*:\s*\S+,?$/.
test(s)?{wrong:"it is one key of an object: each request is one line, `NAME, SECRET#FIELD`.",meant:[]}:void 0,r(new RegExp(`^(?=["'])${e},?$`),"it is a line of \
an object: each request is `NAME, SECRET`.",(s,...t)=>Q(s,t))]}var Ae=[["name",/^(?:name|env(?:var|name|_var)?|variable|secretKey|objectAlias|alias)$/i],["id",/^(?:valueFrom|secret|secret_?(?:name|id)|objectName|arn)$/i],
["field",/^(?:property|field|json_?key)$/i],["kind",/^objectType$/i]];function L(e){let s=e.matchAll(/["']?\b([A-Za-z][\w-]*)["']?[ \t]*:[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"',{}[\]]+))/g),
t=/\bsecretKey\b/.test(e),n=[{}];for(let[,a="",...o]of s){let d=t&&a==="key"?"id":Ae.find(([,b])=>b.test(a))?.[0],$=o.find(b=>b!==void 0)??"";if(d===void 0||a===
a.toUpperCase())continue;n.at(-1)?.[d]!==void 0&&n.push({});let m=n.at(-1)??{};m[d]=$,/^valueFrom$/i.test(a)&&!$.startsWith("arn:")&&(m.kind="ssm")}return n.flatMap(
({name:a,id:o,field:d,kind:$=""})=>a&&o?[`${a}, ${/ssm/i.test($)?"ssm:":""}${o}${d?`#${u(d)}`:""}`]:[])}function Q(e="",s){let t=s.find(a=>a!==void 0&&a!=="")??
"";return!/^\w+$/.test(e)&&/^\w+$/.test(t)?`${t}, ${e}`:`${e}, ${t}`}var N="that is how other tools refer to a secret: here stands its name or its ARN.",se="a command is not run here: a secret stands here by its name or its ARN.",
Se=`arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:${i}`,p=`^(?:(${l})\\s*(?:[,=]|:(?=\\s))\\s*)?["']?`,ve="akeyless|az|berglas|bws|chamber|doppler|gcl\
oud|gopass|infisical|kubectl|op|pulumi|sops|ssm|terraform|vault",Ne="config|decrypt|env|exec|export|get|inject|item|keyvault|kv|list|output|print|read|run|secre\
ts?|show|-d|--decrypt";function te(){return[r(new RegExp(`${p}(?:\\{\\{\\s*)?resolve:secretsmanager:(${Se}|${i})(?::SecretString)?(?::([\\w.-]*))?(?::([\\w-]*))?(\
?::([\\w-]*))?\\s*\\}\\}["']?$`),N,(e,s,t,n,a)=>E(e,s,t,{stage:n,version:a})),r(new RegExp(`${p}projects/[^/]+/(?:locations/[^/]+/)?secrets/([^/\\s"']+)(?:/versi\
ons/[^/\\s"']+)?["']?$`),N,(e,s)=>E(e,s)),r(new RegExp(`${p}(?:secret)?ref\\+awssecrets://([^?#\\s"']+)(?:\\?([^#\\s"']*))?(?:#/?([\\w./-]+))?["']?$`),N,(e,s,t,n)=>{
let a=new URLSearchParams(t);return E(e,s,n?.replaceAll("/","."),{stage:a.get("version_stage"),version:a.get("version_id"),role:a.get("role_arn"),region:a.get("\
region")})}),r(new RegExp(`${p}https?://(?:localhost|127\\.0\\.0\\.1):2773/secretsmanager/get\\?([^\\s"']+)["']?$`),"that is an address in a function of Lambda:\
 a secret stands here by its name or its ARN.",(e,s)=>{let t=new URLSearchParams(s),n=t.get("secretId")??void 0;return n&&E(e,n,"",{stage:t.get("versionStage"),
version:t.get("versionId")})}),r(new RegExp(`${p}https?://(?:localhost|127\\.0\\.0\\.1):2773/systemsmanager/parameters/get/?\\?([^\\s"']+)["']?$`),w,(e,s)=>{let t=new URLSearchParams(
s),n=t.get("name");return n?E(e,`ssm:${n}`,"",{stage:t.get("label"),version:t.get("version")}):void 0}),r(new RegExp(`${p}(optional:)?(?:\\$?\\{)?(?:aws[-:]?)?sec\
rets?-?manager:(?!secret:)(${i}?)/?(?:[:#]([\\w.-]+))?\\}?["']?$`,"i"),N,(e,s,t,n)=>`${E(e,t,n)}${s?" optional":""}`),r(new RegExp(`${p}(?:\\$\\(|\`)?\\s*chamber\\s+\
read\\s+(?:-\\S+\\s+)*([\\w.-]+)\\s+([\\w.-]+)(?:\\s+-\\S+)*\\)?["']?$`),se,(e,s,t)=>E(e,`ssm:/${s}/${t}`)),e=>new RegExp(`${p}(?:\\$\\(|\`)?\\s*(?:${ve})\\s+(?:\
[\\w-]+\\s+)?(?:${Ne})\\b`).test(e)?{wrong:se,meant:[]}:void 0,e=>/(?:^|[\s,({])(?:data\.)?aws_(?:secretsmanager_secret|ssm_parameter)\w*\.\w/.test(e)||new RegExp(
`${p}!(?:Sub|Ref|GetAtt)\\s`).test(e)?{wrong:"that is of a template, which is not read here.",meant:[],instead:"Write the name that the secret has in AWS, or it\
s ARN."}:void 0,r(new RegExp(`^(${c}|)(${i})\\s+(?:\\|\\s*)?(?:jq\\s+(?:-\\w+\\s+)*)?(["']?)\\.(\\w[\\w.-]*)\\3$`),"a field follows the secret with #.",(e,s,t,n)=>`${e}${s}\
#${ne(n)}`),r(new RegExp(`^(${c}|)(${i}(?:#\\S+)?)\\s+>{1,2}\\s*[./~]\\S*$`),"a file has the option `file`, and its path is in NAME_FILE.",(e,s)=>`${e}${s} file`),
e=>new RegExp(`^(?:${c}|)${i}(?:#\\S+)?\\s+\\|\\s*[a-z]\\w*(?:\\s+[-.'"].*)?$`).test(e)&&!/\|\s*[a-z]\w*$/.test(e.replace(/\b(?:base64|tr|xargs|cut|sed|awk|jq|yq|gzip)$/,
""))?{wrong:"no shell reads a line, and nothing is piped.",meant:[]}:void 0,r(new RegExp(`${p}[A-Za-z_][\\w.]*\\((?:["'][\\w.]+["'],\\s*)?["'](${i})["'](?:,[^()\
]*)?\\)(?:\\[["']([\\w-]+)["']\\]|\\.(\\w+))?$`),"no code is run here: a secret stands here by its name or its ARN.",(e,s,t,n)=>E(e,s,t||n)),r(/^(.*[\w"*])\s+(?:as-|to-|--)file$/,
"a file has the option `file`, and its path is in NAME_FILE.",e=>`${e} file`),r(/^(.*[\w"*])\s+(?:mask(?:ed)?(?:[=:]true)?|sensitive|secret)$/,"a value is maske\
d without asking, and `public` turns that off.",e=>e),r(/^(.*[\w"*])\s+(?:required|mandatory)(?:[=:]true)?$/,"a line is required without asking, and `optional` \
turns that off.",e=>e),r(/^(.*[\w"*])\s+default[=:]\S*$/,"a line has no default: `optional` leaves the variable unset where there is no value.",e=>`${e} optiona\
l`)]}function E(e,s="",t="",n={}){let a=Object.entries(n).flatMap(([o,d])=>d?[`${o}=${d}`]:[]);return[`${e?`${e}, `:""}${s}${t?`#${ne(t)}`:""}`,...a].join(" ")}
function ne(e=""){return e.split(".").map(u).join(".")}var P="a command is not run here: a secret stands here by its name or its ARN.",Fe="a field follows the secret with #.",Le="it is a key of YAML or an option of \
a command, and each line is `NAME, SECRET`.",re="a staging label is the option stage=LABEL.",ae=[...J,...te(),r(new RegExp(`^(?:(${l})\\s*[,=]\\s*|,\\s*)?["']?(?:\\\
$\\(|\`)?\\s*aws\\s.*\\bsecretsmanager\\s.*--secret-id[= ]["']?([\\w:/+=.@!-]+)(.*)$`),P,(e,s,t)=>{let[,n,a]=/\bjq\s+(?:-\S+\s+)*["']?\.(?:([\w.]+)|\[?"([\w.-]+)"\]?)["']?|\)\.(\w+)$/.
exec(t??"")??[],o=n??(a&&u(a));return`${e?`${e}, `:""}${s}${o?`#${o}`:""}`}),r(new RegExp(`^(${c}|)["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bssm\\s.*--names?[= ]["']?((?:(?:ar\
n:aws[\\w:/.-]+|[\\w/.][\\w/.-]*)["']?[ ,]*["']?)+)`),P,(e="",s="")=>{let t=s.split(/["' ,]+/).filter(n=>n!=="");return t.map(n=>`${t.length>1?"":e}${n.startsWith(
"arn:")?"":"ssm:"}${n}`)}),r(new RegExp(`^(${c}|)["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bssm\\s.*--path[= ]["']?/?([\\w.-]+(?:/[\\w.-]+)*)`),P,(e,s)=>`${e}ssm:/${s}/*`),
r(new RegExp(`^(${c}|)https://[\\w.-]*console\\.(?:aws|amazonaws)[\\w.-]*/systems-manager/parameters/([^?#\\s]+?)(?:/(?:description|history|tags|overview))?/?(?:[?#\
]\\S*)?$`),"that is the address of its page: a parameter stands here as `ssm:` and its name.",(e,s)=>{let t=k(k(s));return`${e}ssm:${t.includes("/")?`/${t.replace(
/^\//,"")}`:t}`}),r(new RegExp(`^(${c}|)https://[\\w.-]*console\\.(?:aws|amazonaws)[\\w.-]*/secretsmanager/\\S*[?&]name=([^&#\\s]+)\\S*$`),"that is the address \
of its page: a secret stands here by its name or its ARN.",(e,s)=>`${e}${k(s)}`),e=>/^[^#]*\bhttps?:\/\//.test(e)||/@Microsoft\.KeyVault/i.test(e)?{wrong:"an ad\
dress is no secret of AWS, and only those are read here.",meant:[]}:void 0,...ee(),r(/^(?:\d+[.)]|[*•]|[|>][+-]?)\s+(\S.*)$/,"it begins like a list: a request\
 stands on a line of its own, alone.",e=>e),r(/^(?:--)?secrets?(?:[-_]?ids?)?(?:\s*:\s+|\s*=\s*|\s+)(\S+)$/i,Le,e=>e),r(new RegExp(`^(${c}|)(?:ssm://|(?:aws[-:]\
?ssm|aws-?ssm-?(?:parameter|param)s?|ssm-?(?:parameter|param|secure)s?|parameter(?:-?store)?|param|systems-?manager|chamber):/*)/?([\\w.-].*)$`,"i"),w,(e,s)=>`${e}\
ssm:${s?.includes("/")?`/${s}`:s}`),r(new RegExp(`^(${c}|)(?!ssm:)[Ss][Ss][Mm]:(\\S.*)$`),w,(e,s)=>`${e}ssm:${s}`,{isPartial:!0}),r(new RegExp(`^(${c}|)(ssm:/?[\
\\w.-]+(?:/+[\\w.-]+)*//+[\\w/.-]+)(.*)$`),"a parameter's name has single slashes between its levels.",(e,s,t)=>`${e}${s?.replace(/^ssm:\/*/,"ssm:/").replace(/\/{2,}/g,
"/")}${t}`),r(new RegExp(`^(${c}|)(?:ssm:)?(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\\d{12}:parameter):/?(\\S.*)$`),w,(e,s,t)=>`${e}ssm:${s}/${t}`),r(new RegExp(`^(${c}|)\
(${i})\\*{2,}$`),"a * stands only at the end, and once.",(e,s)=>`${e}${s}*`),r(/^(ssm:\S+)\s+([A-Z_][A-Z0-9_]*)$/,R,(e,s)=>`${s}, ${e}`),r(/^(.*ssm:\s*)\s(\/?[\w.-]+(?:\/[\w.-]+)*\S*)(.*)$/,
w,(e,s,t)=>`${e?.trimEnd()}${s}${t}`),e=>{let s=e.split(/\s*,\s*/).map(t=>/^(?:ssm:)?(\/[\w.-]+(?:\/[\w.-]+)*)\s+=\s*(\w+)$/.exec(t));return s.every(t=>t!==null)?
{wrong:R,meant:s.map(([,t,n])=>`${n}, ssm:${t}`)}:void 0},r(new RegExp(`^(${c}|)(ssm:\\S+|arn:aws[a-z-]*:ssm:\\S+)(.*)\\s(?:label|tag)[=:](\\S+)(.*)$`),"the lab\
el of a version is the option stage=LABEL.",(e,s,t,n,a)=>`${e}${s}${t} stage=${n}${a}`),r(new RegExp(`^(${c}|)(ssm:\\S+|arn:aws[a-z-]*:ssm:\\S+)(.*?)\\s(?:--)?(?:r\
ecursive|decrypt(?:ion)?|with-?decryption)(?:[=:]\\S*)?(\\s.*)?$`,"i"),"every parameter is decrypted, and a path means all below it: no option is needed.",(e,s,t,n)=>`${e}${s}${t}${n}`,
{isPartial:!0}),...D(),...H(),r(new RegExp(`^(${c}|)([A-Za-z0-9/_+=.@!-]+?)(?:->|=>|>|\u2192|\\|)\\s*([\\w-]+)$`),Fe,(e,s,t)=>e||!/^[A-Z_]+$/.test(t??"")?`${e}${s}\
#${u(t)}`:void 0),r(new RegExp(`^(${l}\\*?\\s*,\\s*|,\\s*|)(${i})(?::|\\.?\\[)\\*\\]?$`),"all fields are #*.",(e,s)=>h(`${s}:`)?void 0:`${e}${s}#*`),r(new RegExp(
`^(${c}|)(${i})\\s+(?:parse-?)?json(?:[=:]true)?$`,"i"),"all fields are #*.",(e,s)=>`${e}${s}#*`),r(/^(.*#)([A-Za-z]\w*(?:[ ][A-Za-z]\w*)+)$/,"a field with whit\
e space in its name stands in double quotes.",(e,s)=>Pe(s)?`${e}"${s}"`:void 0),r(new RegExp(`^(${i}(?:#\\S+)?)\\s+(?:as|name|env|var|alias)[=:]\\s*(${l})(\\s.*)\
?$`),R,(e,s,t)=>`${s}, ${e}${t}`),r(/^(.*[\w"*])[@:?](?:stage=|version-?stage=)?(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,re,(e,s)=>`${e} stage=${s?.toUpperCase()}`),
r(/^(.*\S)\s+(?:--)?(?:version-?)?stage\s*[=:]?\s*(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,re,(e,s)=>`${e} stage=${s?.toUpperCase()}`),r(/^(.*\s)file[=:](?!(?:true|false)\b)\S+(.*)$/i,
"file takes no path: the path of the file is in NAME_FILE.",(e,s)=>`${e}file${s}`),r(/^(.*\s)expires[=: ]\s*["']?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})["']?(\s.*)?$/,
"a date is written expires=YEAR-MONTH-DAY.",(e,s,t,n,a)=>`${e}expires=${s}-${t?.padStart(2,"0")}-${n?.padStart(2,"0")}${a}`),r(/^(.*\S)\s+(?:\/\/|--|;|%)\s.*$/,
"a comment begins with # between spaces.",e=>e)];function Pe(e=""){let[,...s]=e.split(" ");return s.every(t=>!new RegExp(`^(?:${A}|${S}|as|[A-Z_][A-Z0-9_]*)$`).
test(t))}function k(e=""){try{return decodeURIComponent(e)}catch{return e}}function g(e){let s=e.trim();for(let t of ke){let n=t(s);if(!n)continue;let a=n.isPartial?g(n.meant[0]??""):void 0;return a?{...n,meant:a.meant}:n}}var ke=[V,...ae,
...Y,e=>{let[,s]=/^["'`](.+)["'`],?$/.exec(e)??/^-\s+(.+)$/.exec(e)??[];return s===void 0||/["'`]\s*,|,\s*["'`]|#["'`]/.test(e)?void 0:{wrong:e.startsWith("-")?
"it begins with a hyphen: this is a text with a request on each line, not a list.":"the quotes around it are part of the text: what stands below `secrets: |` ne\
eds none.",meant:g(s)?.meant??[s.trim()]}},e=>{let s=e.replace(/(?<=^|[\s,:=])(["'`])([^"'`\s]+)\1(?=$|[\s,])/g,"$2");return s===e?void 0:{wrong:"quotes are no \
part of a name or a secret.",meant:g(s)?.meant??[s]}},_e,e=>{let[,s,t]=new RegExp(`^(?:(${l})\\s*[,:=]?\\s*)?op://(\\S[^#?]*)`).exec(e)??[];if(t===void 0)return;
let n=t.trim().split("/"),a=n.length>2?n.pop():void 0;return{wrong:"op:// names an item of 1Password, and only secrets of AWS are read here.",meant:[ie(s,n.join(
"/").replace(new RegExp(`(?!${i})[^/]`,"g"),"-"),a)]}},e=>{let[,s,t]=new RegExp(`^(${i}(?:\\*|#[^\\s|]+)?)\\s*\\|\\s*(${l})$`).exec(e)??[];return s===void 0?void 0:
{wrong:"the NAME stands first, with a comma after it.",meant:[`${t}${s.endsWith("*")?"_*":""}, ${s}`]}},e=>{let s=e.split(";").flatMap(t=>Me(t.trim())??[]);return s.
length===0?void 0:{wrong:"that is the form of vault-action: `path key | NAME ;`.",meant:s}},e=>{let[,s,t]=/^\{\{resolve:secretsmanager:([^:}]+)(?::SecretString:([^:}]+))?[:\w-]*\}\}$/.
exec(e)??/^ref\+awssecrets:\/\/([^#?]+)(?:#\/?(\S+))?$/.exec(e)??[];return s===void 0?void 0:{wrong:"that is how other tools refer to a secret.",meant:[ie(void 0,
s,t)]}},e=>{let[,s,t,n]=new RegExp(`^(${l})\\s*(:(?=\\s)|=>|=|->)\\s*(\\S.*)$`).exec(e)??[];return s===void 0||t===void 0?void 0:{wrong:`a comma stands between \
NAME and secret, not "${t}".`,meant:g(`${s}, ${n?.replace(/^(["'])(.*)\1$/,"$2")}`)?.meant??[`${s}, ${n}`]}},e=>{let[,s,t]=new RegExp(`^(\\S+)\\s+(?:as|->|=>|>)\\s\
+(${l})$`,"i").exec(e)??[];return s===void 0?void 0:{wrong:"the NAME stands first, with a comma after it.",meant:[`${t}, ${s}`]}},e=>{let[,s,t]=new RegExp(`^(${i}\
/${i}|[^\\s,]*#[^\\s,]+)\\s*,\\s*(${l}\\*?)$`).exec(e)??[];return s===void 0?void 0:{wrong:"the NAME stands before the comma, the secret behind it.",meant:[`${t}\
, ${s}`]}},Oe,e=>{let[,s,t]=new RegExp(`^([A-Z_][A-Z0-9_]*\\*?)\\s+(${i}(?:[#*].*|\\s.*)?)$`).exec(e)??[];return s===void 0?void 0:{wrong:`a comma is missing be\
hind the NAME ${s}.`,meant:[`${s}, ${t}`]}},e=>{let[,s="",t,n,a=""]=new RegExp(`^((?:${l}\\*?)?\\s*,\\s*)?(${i}):(?:SecretString:)?([\\w.-]+)((?::[\\w.-]*)*(?:\\s.\
*)?)$`).exec(e)??[];if(!(t===void 0||n===void 0||e.includes("arn:"))&&!h(`${t}:`))return{wrong:"a field follows the secret with #, not with a colon.",meant:[`${s}${t}\
#${_(n)}${a.replace(/^(:[\w.-]*)+/,"")}`.trim()]}},...G];function _e(e){let[,s,t,n]=/^(?:(\w+)\s*[,=:]\s*)?["']?(?:(?:secret)?ref\+awsssm:\/\/([^\s"']+)|(?:\{\{\s*(?:resolve:)?|\$\{|resolve:)ssm(?:-secure)?:([\w./-]+(?::\d+)?)(?:~\w+)?(?:\s*\}\}|\}|))["']?$/.
exec(e)?.map($=>$||void 0)??[],[a,o]=n?.split(":")??[],d=t===void 0?a&&`ssm:${a}${o===void 0?"":` version=${o}`}`:ze(t);if(d)return{wrong:w,meant:[s===void 0?d:
`${s}, ${d}`]}}function ze(e){let[,s,t="",n,a]=/^(?:(arn:aws[a-z-]*:ssm:[\w:./-]+)|\/?([\w.-]+(?:\/[\w.-]+)*))(?:\?([^#]*))?(?:#\/?([\w./-]+))?$/.exec(e)??[];if(s===
void 0&&t==="")return;let o=new URLSearchParams(n),d=Object.entries({version:"version",region:"region",role_arn:"role"}).flatMap(([$,m])=>o.has($)?[`${m}=${o.get(
$)}`]:[]);return[`${s??`ssm:/${t}`}${a===void 0?"":`/${a}`}`,...d].join(" ")}function Me(e){let[,s,t,n]=/^([^\s,]+)\s+([^\s|]+)\s*\|\s*(\w+\*?)$/.exec(e)??[];if(!(s===
void 0||t===void 0||n===void 0))return t==="*"?`${n.replace(/\*$/,"")}*, ${s}#*`:`${n}, ${s}#${_(t)}`}function Oe(e){let s="it holds several requests: each has \
a line of its own, below `secrets: |`, not `secrets: >`.",t=e.split(new RegExp(`,?\\s+(?=${l}\\*?\\s*,\\s*\\S)`));if(t.length>1&&t.every(d=>d.includes(",")))return{
wrong:s,meant:t};let n=e.split(/\s*,\s*|\s+/),a=new RegExp(`^(?![a-z0-9-]+=)(?:ssm:)?${i}(#\\S+)?$`);if(n.length<2||!n.every(d=>a.test(d)&&d.includes("/")))return;
let o=n[0]?.startsWith("ssm:");return{wrong:s,meant:n.map(d=>o?d.replace(/^\//,"ssm:/"):d)}}function ie(e,s,t){let n=t===void 0?s:`${s}#${_(t)}`;return e===void 0?
n:`${e}, ${n}`}function _(e){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(e)?e:`"${e.replaceAll('"',"")}"`}var oe=5;async function M(e,s,t=oe){let n=await s(e);if(!n)return[e];if(t===0)return;let a=[g(e)?.meant,de(n)];for(let o of a){if(!o||o.length===0||o.includes(e))
continue;let d=await x(o,s,t-1);if(d)return d}}async function x(e,s,t=oe){let n=await Promise.all(e.map(a=>M(a,s,t)));return n.every(a=>a!==void 0)?n.flat():void 0}
var z=/^Probably meant: (.+)$/m;function de({fix:e}){let[,s]=z.exec(e??"")??[];return s===void 0?void 0:[s]}async function ce(e,s){let{fix:t=""}=e,n=de(e);if(!n)
return t;let a=await x(n,s);return a?.length===1?t.replace(z,()=>`Probably meant: ${a[0]}`):t.replace(z,"").trim()}var le=6;async function vs(e){let{input:s,raw:t,line:n,error:a,note:o,allowed:d,following:$=[]}=e,m=Ze(t,$)??Te(t)??ue(s,O(t)),b=m&&await je(e,m.meant);if(!m||!b)
return a&&qe(e,a);let C=m.isBlock===!0,me=m.isWhole||b.length===0&&!C?[]:await Ce(e,$,C),y={...m,meant:[...b,...me]},q=I=>s==="secrets"?I:I.replaceAll("`secrets\
:","`secret-ids:"),fe=q(y.wrong),Z=y.instead===void 0?o:q(y.instead),T=[...Ie(y,s),...Z===void 0?[]:[Z]];return new F(y.code??"E_REQUEST",`Line ${n} of ${s}: ${fe}`,
{fix:T.length>0?T.join(`
`):d})}async function je(e,s){let t=await x(s,$e(e,s));if(t||!e.faultOfSecrets)return t;let n=await x(s,e.faultOfSecrets);return n&&j(n)?n:void 0}function $e({input:e,
fault:s,faultOfSecrets:t},n){return e==="secret-ids"&&j(n)?t??s:s}async function Ce(e,s,t){let n=s.map(o=>O(o).trim()).filter(o=>!/^(?:[\]})]*[,;]?|```)$/.test(
o));return(await Promise.all(n.map(async o=>{let d=ue(e.input,o)?.meant;return d&&d.length>0?await x(d,$e(e,d))??[]:t?await M(o,e.fault)??[]:[]}))).flat()}async function qe(e,s){
let t=await ce(s,e.fault);return t===s.fix?s:new F(s.code,s.message,{fix:t||e.allowed,cause:s.cause})}var Ns=e=>g(O(e))?.meant;function O(e){return e.replace(/\s#(?:\s.*)?$/,
"")}function Ze(e,s){if(!/^(?:[[{]+|(?:-\s+)?["']?\w+["']?\s*:.*)$/.test(e.trim()))return;let t=L([e,...s].join(`
`));return t.length===0?void 0:{wrong:"it begins objects: each request has a line of its own, `NAME, SECRET`.",meant:t,isWhole:!0}}function Te(e){return/^(?:[[{]|---|```\w*|secrets?(?:[-_]ids?)?\s*:|(?:secrets?(?:[-_]ids?)?\s*:\s*)?[|>][+-]?)$/i.
test(e.trim())?{wrong:"it begins a list, an object or a block: each request has a line of its own, below `secrets: |`.",meant:[],isBlock:!0}:void 0}function ue(e,s){
let t=g(s);return e==="secrets"||t&&t.code!=="E_NAME"?t:We(s.trim())}function Ie({meant:e},s){let t=s==="secret-ids"&&j(e),[n,...a]=e.slice(0,le);if(n===void 0)
return[];if(a.length===0&&!t)return[`Probably meant: ${n}`];let o=e.length-le;return[`Probably meant${t?", with `secrets: |` in the place of `secret-ids`":""}:`,
...[n,...a].map($=>`  ${$}`),...o>0?[`and ${o} more lines in the same way.`]:[]]}function j(e){return e.some(s=>/^[^#].*#|:ssm:|ssm:|[^,\s]\s+(?:[a-z-]+=|[a-z0-9]+$)/.
test(s))}function We(e){if(W.test(e.replace(/^\w*\s*,\s*/,"")))return{wrong:"a parameter of Systems Manager is for `secrets`.",meant:[e]};let[,s,t]=/^(?:\w*\s*,\s*)?[\w/+=.@!-]+(#\S+)?((?:\s+(?:optional|public|file|base64|trim|[a-z-]+=\S+))*)$/.
exec(e)??[];return s?{wrong:"a field, `#` and what follows it, is for `secrets`.",meant:[e]}:t?{wrong:`the option${t} is for a line of \`secrets\`.`,meant:[e]}:
void 0}export{Ns as linesMeantBy,vs as refusedLineError};
