const require=process.getBuiltinModule;
import{a as u}from"./shared-domain-error.js";import"./shared-runtime.js";function f(e){let n=e.trim();for(let r of g){let t=r(n);if(t)return t}}var a="[A-Za-z_]\\w*",d="[A-Za-z0-9/_+=.@!-]+",g=[e=>{let[,n]=/^["'`](.+)["'`],?$/.exec(e)??
/^-\s+(.+)$/.exec(e)??[];return n===void 0||/["'`]\s*,|,\s*["'`]|#["'`]/.test(e)?void 0:{wrong:e.startsWith("-")?"it begins with a hyphen: this is a text with a\
 request on each line, not a list.":"the quotes around it are part of the text: what stands below `secrets: |` needs none.",meant:f(n)?.meant??[n.trim()]}},e=>{
let n=e.replace(/(?<=^|[\s,:=])(["'`])([^"'`\s]+)\1(?=$|[\s,])/g,"$2");return n===e?void 0:{wrong:"quotes are no part of a name or a secret.",meant:f(n)?.meant??
[n]}},w,e=>{let[,n,r]=new RegExp(`^(?:(${a})\\s*[,:=]?\\s*)?op://(\\S[^#?]*)`).exec(e)??[];if(r===void 0)return;let t=r.trim().split("/"),s=t.length>2?t.pop():void 0;
return{wrong:"op:// names an item of 1Password, and only secrets of AWS are read here.",meant:[m(n,t.join("/").replace(new RegExp(`(?!${d})[^/]`,"g"),"-"),s)]}},
e=>{let[,n,r]=new RegExp(`^(${d})\\s*\\|\\s*(${a})$`).exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands first, with a comma after it.",meant:[`${r}, ${n}`]}},
e=>{let n=e.split(";").flatMap(r=>l(r.trim())??[]);return n.length===0?void 0:{wrong:"that is the form of vault-action: `path key | NAME ;`.",meant:n}},e=>{let[
,n,r]=/^\{\{resolve:secretsmanager:([^:}]+)(?::SecretString:([^:}]+))?[:\w-]*\}\}$/.exec(e)??/^ref\+awssecrets:\/\/([^#?]+)(?:#\/?(\S+))?$/.exec(e)??[];return n===
void 0?void 0:{wrong:"that is how other tools refer to a secret.",meant:[m(void 0,n,r)]}},e=>{let[,n,r,t]=new RegExp(`^(${a})\\s*(:(?=\\s)|=)\\s*(\\S.*)$`).exec(
e)??[];return n===void 0||r===void 0?void 0:{wrong:`a comma stands between NAME and secret, not "${r}".`,meant:[`${n}, ${t}`]}},e=>{let[,n,r]=new RegExp(`^(\\S+)\
\\s+(?:as|->|=>)\\s+(${a})$`,"i").exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands first, with a comma after it.",meant:[`${r}, ${n}`]}},e=>{let[,n,
r]=new RegExp(`^(${d}/${d}|[^\\s,]*#[^\\s,]+)\\s*,\\s*(${a}\\*?)$`).exec(e)??[];return n===void 0?void 0:{wrong:"the NAME stands before the comma, the secret be\
hind it.",meant:[`${r}, ${n}`]}},p,e=>{let[,n,r]=new RegExp(`^([A-Z_][A-Z0-9_]*\\*?)\\s+(${d}(?:[#*].*|\\s.*)?)$`).exec(e)??[];return n===void 0?void 0:{wrong:`\
a comma is missing behind the NAME ${n}.`,meant:[`${n}, ${r}`]}},e=>{let[,n="",r,t,s=""]=new RegExp(`^((?:${a}\\*?)?\\s*,\\s*)?(${d}):(?:SecretString:)?([\\w.-]+\
)((?::[\\w.-]*)*(?:\\s.*)?)$`).exec(e)??[];if(!(r===void 0||t===void 0||e.includes("arn:")))return{wrong:"a field follows the secret with #, not with a colon.",
meant:[`${n}${r}#${c(t)}${s.replace(/^(:[\w.-]*)+/,"")}`.trim()]}}];function w(e){let[,n,r,t]=/^(?:(\w+)\s*[,=:]\s*)?["']?(?:ref\+awsssm:\/(\/[\w.-]+(?:\/[\w.-]+)*)\S*|\{\{resolve:ssm(?:-secure)?:([\w./-]+(?::\d+)?)\}\})["']?$/.
exec(e)?.map($=>$||void 0)??[],[s,i]=(r??t??"").split(":");if(!s)return;let o=`ssm:${s}${i===void 0?"":` version=${i}`}`;return{wrong:"a parameter of Systems Ma\
nager is written as `ssm:` and its name.",meant:[n===void 0?o:`${n}, ${o}`]}}function l(e){let[,n,r,t]=/^(\S+)\s+(\S+)\s*\|\s*(\w+\*?)$/.exec(e)??[];if(!(n===void 0||
r===void 0||t===void 0))return r==="*"?`${t.replace(/\*$/,"")}*, ${n}#*`:`${t}, ${n}#${c(r)}`}function p(e){let n="it holds several requests: each has a line of\
 its own, below `secrets: |`, not `secrets: >`.",r=e.split(new RegExp(`\\s+(?=${a}\\*?\\s*,\\s*\\S)`));if(r.length>1&&r.every(i=>i.includes(",")))return{wrong:n,
meant:r};let t=e.split(/\s*,\s*|\s+/);return t.length>1&&t.every(i=>new RegExp(`^${d}(#\\S+)?$`).test(i))&&t.every(i=>i.includes("/"))?{wrong:n,meant:t}:void 0}
function m(e,n,r){let t=r===void 0?n:`${n}#${c(r)}`;return e===void 0?t:`${e}, ${t}`}function c(e){return/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(e)?e:`"${e.replaceAll(
'"',"")}"`}var h=5;function A(e,n,r,t){let s=f(n)??(e==="secret-ids"?E(n.trim()):void 0);if(!s)return;let i=e==="secrets"?s.wrong:s.wrong.replaceAll("`secrets:","`secret-i\
ds:"),o=[...x(s,e),...t?[t]:[]];return new u("E_REQUEST",`Line ${r} of ${e}: ${i}`,{fix:o.join(`
`)})}function x({meant:e},n){let r=n==="secret-ids"&&e.some(o=>/#|:ssm:|ssm:|\s(?:[a-z-]+=|[a-z0-9]+$)/.test(o)),[t,...s]=e.slice(0,h);return t===void 0?[]:s.length===
0&&!r?[`Probably meant: ${t}`]:[`Probably meant${r?", with `secrets: |` in the place of `secret-ids`":""}:`,...[t,...s].map(o=>`  ${o}`)]}function E(e){if(/^(?:\w*\s*,\s*)?(?:ssm:|arn:aws[a-z-]*:ssm:)\S/.
test(e))return{wrong:"a parameter of Systems Manager is for `secrets`.",meant:[e]};let[,n,r]=/^(?:\w*\s*,\s*)?[\w/+=.@!-]+(#\S+)?((?:\s+(?:optional|public|file|base64|trim|[a-z-]+=\S+))*)$/.
exec(e)??[];return n?{wrong:"a field, `#` and what follows it, is for `secrets`.",meant:[e]}:r?{wrong:`the option${r} is for a line of \`secrets\`.`,meant:[e]}:
void 0}export{A as foreignLine};
