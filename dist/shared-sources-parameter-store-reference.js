const require=process.getBuiltinModule;
var m="parameter-store",u=/^[\w.-]+(?:\/[\w.-]+)*$/;function $(e){let n=e.replace(/^ssm:/,"");if(n.startsWith("arn:"))return h(n);let t=n.startsWith("/")?"ssm:/":"ssm:",r=n.slice(t.length-4),s=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(r)?.[1];if(s!==void 0&&t==="ssm:/"){let[c="",o]=s.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:o===void 0?c:`${c} stage=${o}`}}if(n.includes("*"))return g(n,t);let a=/^([^:]+):([\w.-]+)$/.exec(n);if(a){let[,c="",o=""]=a;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${c} ${/^\d+$/.test(o)?"version":"stage"}=${o}`}}let i=l(r,t);if(i===void 0)return{source:m,
prefixText:t,kind:"name",name:r};let d=f(n);return{reason:i,...d!==void 0&&{meant:`ssm:${d}`}}}function f(e){let n=e.split("/").filter(t=>t!=="").join("/");return l(
n,"ssm:/")===void 0?`/${n}`:void 0}function g(e,n){let t=e.slice(0,e.indexOf("*")),r=t.slice(0,t.lastIndexOf("/")+1);if(n!=="ssm:/"||r==="/"||t==="/")return{reason:"\
a path begins with / and has one level or more before its /*"};if(e!==`${t}*`||!t.endsWith("/"))return{reason:"a path ends in /*, and means all below it",meant:`\
ssm:${r}*`};let s=t.slice(1),a=l(s.slice(0,-1),n);return a===void 0?{source:m,prefixText:n,kind:"prefix",prefix:s}:{reason:a}}function h(e){let n=p(e);if(!n)return{
reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:t}=n;if(t.includes("*"))return{reason:"an ARN cannot be a path\
; a name can",meant:`ssm:/${t}`};let[r="",s]=t.split(":");if(s!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(
0,-s.length-1)} ${/^\d+$/.test(s)?"version":"stage"}=${s}`};let a=l(r,"ssm:/");if(a===void 0)return{source:m,kind:"arn",arn:e,...n};let i=f(r);return{reason:a,...i!==
void 0&&{meant:`${e.slice(0,-t.length-1)}${i}`}}}function l(e,n){if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name h\
as ${1011 .toLocaleString("en")} characters at most`;if(!u.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashes";
let t=e.split("/").length;return t>1&&n!=="ssm:/"?"a name of several levels begins with /":t>15?"a parameter's name has 15 levels at most":void 0}function p(e){
let n=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.exec(e);if(!n)return;let[,t="",r="",s="",a=""]=n;return{partition:t,region:r,accountId:s,name:a}}
function w(e){if(e.kind==="arn")return e.arn;let n=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?n+e.name:`/${e.prefix.slice(0,-1)}`}export{m as a,$ as b,p as c,w as d};
